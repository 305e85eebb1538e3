/** The names of the glossary: what a name is also called. */
import { stems } from '#/text/particles.ts';
import { fold } from '../format/pieces.ts';

const keyOf = (name: string): string => fold(name.replace(/\s+/g, ''));

/** Looks names up, whatever blanks and signs they are written with. */
export class Names {
  private readonly concepts = new Map<string, string[]>();
  private readonly heads: string[][];

  /**
   * @param concepts names of one concept each
   * @param heads words that name the same at the end of a compound, in pairs
   */
  constructor(concepts: string[][], heads: string[][] = []) {
    this.heads = [...heads, ...heads.map((pair) => pair.toReversed())];
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

  /** A folded word with its head exchanged: 전고체전지 for 전고체배터리를. */
  withOtherHeads(word: string): string[] {
    return [word, ...stems(word)].flatMap((name) =>
      this.heads.flatMap(([head = '', other = '']) =>
        name.endsWith(head) && name.length > head.length + 1
          ? [name.slice(0, -head.length) + other]
          : [],
      ),
    );
  }
}
