/** What a name is also called: by the glossary, in English, in the words of the report. */
import { stems } from '#/text/particles.ts';
import { type EnglishName, englishKey } from '../format/english.ts';
import { fold } from '../format/pieces.ts';
import { MATCH } from '../ranking.ts';
import type { Lexicon } from './lexicon.ts';

/** A text to look for besides what is typed. */
export interface OtherName {
  text: string;
  /** how much a span of it counts */
  weight: number;
}

const keyOf = (name: string): string => fold(name.replace(/\s+/g, ''));

/** Looks names up, whatever blanks and signs they are written with. */
export class Names {
  private readonly lexicon: Lexicon;
  private readonly heads: string[][];
  private readonly others = new Map<string, OtherName[]>();
  private readonly readEnglish: () => Promise<EnglishName[]>;
  private english: Promise<void> | undefined;

  /** @param readEnglish gets the English names; asked when a word is typed that may be one */
  constructor(lexicon: Lexicon, readEnglish: () => Promise<EnglishName[]> = async () => []) {
    this.lexicon = lexicon;
    this.readEnglish = readEnglish;
    this.heads = lexicon.heads.flatMap((pair) => [pair, pair.toReversed()]);
    for (const names of lexicon.concepts)
      for (const name of names)
        this.lead(
          keyOf(name),
          names.filter((other) => keyOf(other) !== keyOf(name)),
          MATCH.alias,
        );
    for (const [typed = '', ...means] of lexicon.nearby)
      for (const word of typed.split('|')) this.lead(keyOf(word), means, MATCH.everyday);
  }

  /** Gets ready for the words of a query: English names are read when one may be among them. */
  async prepare(words: readonly string[]): Promise<void> {
    if (!words.some((word) => this.mayBeEnglish(word))) return;
    this.english ??= this.learnEnglish();
    await this.english;
  }

  /** The other names of what a name means; none when it is not a name. */
  othersOf(name: string): OtherName[] {
    return this.others.get(keyOf(name)) ?? [];
  }

  /**
   * Like {@link othersOf}, of folded words that make up one name, of which the last may end in a
   * particle, or be a plural in English.
   */
  othersOfWords(words: string[]): OtherName[] {
    const word = words.join('');
    const shortest = this.lexicon.isWritten(word) ? 2 : 1;
    const name = [word, ...stems(word, shortest), englishKey(words.join(' '))].find((text) =>
      this.others.has(text),
    );
    return name === undefined ? [] : this.othersOf(name);
  }

  private lead(key: string, texts: string[], weight: number): void {
    const known = this.others.get(key) ?? [];
    const further = texts.filter((text) => !known.some((other) => other.text === text));
    this.others.set(key, [...known, ...further.map((text) => ({ text, weight }))]);
  }

  /** A Latin word that the index does not have, or has for another reason. */
  private mayBeEnglish(word: string): boolean {
    if (!/^[a-z]{2,}$/.test(word) || this.others.has(word)) return false;
    const { lexicon } = this;
    return lexicon.english.has(englishKey(word)) || lexicon.beginningWith(word).length === 0;
  }

  /** Without them the search goes on; the next word asks again. */
  private async learnEnglish(): Promise<void> {
    try {
      for (const [key, ...texts] of await this.readEnglish()) this.lead(key, texts, MATCH.alias);
    } catch (error) {
      console.warn('search:', error);
      this.english = undefined;
    }
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
