/** The names of the glossary: what a name is also called. */
import { stems } from '#/text/particles.ts';
import { fold } from '../format/pieces.ts';

const keyOf = (name: string): string => fold(name.replace(/\s+/g, ''));

/** Looks names up, whatever blanks and signs they are written with. */
export class Names {
  private readonly concepts = new Map<string, string[]>();

  /** @param concepts names of one concept each */
  constructor(concepts: string[][]) {
    for (const names of concepts)
      for (const name of names)
        this.concepts.set(keyOf(name), [...(this.concepts.get(keyOf(name)) ?? []), ...names]);
  }

  /** The other names of what a name means; none when it is not a name. */
  othersOf(name: string): string[] {
    const own = keyOf(name);
    return (this.concepts.get(own) ?? []).filter((other) => keyOf(other) !== own);
  }

  /** Like {@link othersOf}, of a folded word that may end in a particle. */
  othersOfWord(word: string): string[] {
    const name = [word, ...stems(word)].find((text) => this.concepts.has(text));
    return name === undefined ? [] : this.othersOf(name);
  }
}
