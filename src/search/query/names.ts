/** What a name is also called: by the glossary, in English, in the words of the report. */
import { stems } from '#/text/particles.ts';
import { comparable, type EnglishName } from '../format/english.ts';
import { fold } from '../format/pieces.ts';
import { MATCH } from '../ranking.ts';
import type { Lexicon } from './lexicon.ts';

/** A text to look for besides what is typed. */
export interface OtherName {
  text: string;
  /** how much a span of it counts */
  weight: number;
  /** the name that it is another of, folded, where the index knows it as such */
  of?: string;
}

/** Looks names up, whatever blanks and signs they are written with. */
export class Names {
  private readonly lexicon: Lexicon;
  private readonly heads: string[][];
  private readonly others = new Map<string, OtherName[]>();
  private readonly readEnglish: () => Promise<EnglishName[]>;
  private reading: Promise<void> | undefined;
  private english: EnglishName[] = [];

  /** @param readEnglish gets the English names; asked when a word is typed that may be one */
  constructor(lexicon: Lexicon, readEnglish: () => Promise<EnglishName[]> = async () => []) {
    this.lexicon = lexicon;
    this.readEnglish = readEnglish;
    this.heads = lexicon.heads.flatMap((pair) => [pair, pair.toReversed()]);
    for (const names of lexicon.concepts)
      for (const name of names)
        this.lead(
          fold(name),
          names.filter((other) => fold(other) !== fold(name)),
          MATCH.alias,
          true,
        );
    for (const [typed = '', ...means] of lexicon.nearby)
      for (const word of typed.split('|')) this.lead(fold(word), means, MATCH.everyday, true);
  }

  /** Gets ready for the words of a query: English names are read when one may be among them. */
  async prepare(words: readonly string[]): Promise<void> {
    if (!words.some((word) => this.mayBeEnglish(word))) return;
    this.reading ??= this.learnEnglish();
    await this.reading;
  }

  /** Every name that the index has others for, folded. */
  get all(): ReadonlyMap<string, OtherName[]> {
    return this.others;
  }

  /** The other names of what a name means; none when it is not a name. */
  othersOf(name: string): OtherName[] {
    return this.others.get(fold(name)) ?? [];
  }

  /**
   * Like {@link othersOf}, of folded words that make up one name, of which the last may end in a
   * particle, or be a plural in English.
   */
  othersOfWords(words: string[]): OtherName[] {
    const word = words.join('');
    const shortest = this.lexicon.isWritten(word) ? 2 : 1;
    const typed = comparable(words.join(' '));
    const name = [word, ...stems(word, shortest), fold(typed)].find((text) =>
      this.others.has(text),
    );
    return name === undefined ? this.beginningWith(typed) : this.othersOf(name);
  }

  /**
   * What the shortest English name means that begins with some words (private 5G network), unless
   * each of them has a meaning of its own.
   */
  private beginningWith(typed: string): OtherName[] {
    const words = typed.split(' ');
    if (words.length < 2 || words.every((word) => this.others.has(word))) return [];
    const [[, ...texts] = ['']] = this.english
      .filter(([name]) => name.startsWith(`${typed} `))
      .sort(([a], [b]) => a.length - b.length);
    return texts.map((text) => ({ text, weight: MATCH.everyday }));
  }

  /** @param isIndexed whether the index knows the name as such */
  private lead(key: string, texts: string[], weight: number, isIndexed = false): void {
    const known = this.others.get(key) ?? [];
    const further = texts.filter((text) => !known.some((other) => other.text === text));
    const of = isIndexed ? { of: key } : {};
    this.others.set(key, [...known, ...further.map((text) => ({ text, weight, ...of }))]);
  }

  /** A Latin word that the index does not have, or has for another reason. */
  private mayBeEnglish(word: string): boolean {
    if (!/^[a-z]{2,}$/.test(word) || this.others.has(word)) return false;
    const { lexicon } = this;
    return lexicon.english.has(comparable(word)) || lexicon.beginningWith(word).length === 0;
  }

  /** Without them the search goes on; the next word asks again. */
  private async learnEnglish(): Promise<void> {
    try {
      this.english = await this.readEnglish();
      for (const [name, ...texts] of this.english) this.lead(fold(name), texts, MATCH.alias);
    } catch (error) {
      console.warn('search:', error);
      this.reading = undefined;
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
