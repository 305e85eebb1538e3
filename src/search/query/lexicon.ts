/** The lexicon, ready for the questions that reading a query asks. */
import { at } from '../format/at.ts';
import type { EnglishName } from '../format/english.ts';
import type { LexiconData } from '../format/lexicon.ts';
import type { ListedWords } from '../format/listed-words.ts';
import type { AllNames, KnownName } from '../format/names.ts';
import { fold, isNumber } from '../format/pieces.ts';
import { countWhile } from '../format/sorted.ts';
import type * as amounts from './amounts.ts';
import type { WrittenQuantity } from './numbers.ts';

/** A term as the text cuts it. */
export interface Split {
  parts: string[];
  /** letters of the first part before the term */
  skip: number;
}

/** What reads amounts. */
export type Amounts = typeof amounts;

/** Which words the index has, and how the text puts them together. */
export class Lexicon {
  compounds: string[] = [];
  concepts: string[][] = [];
  nearby: string[][] = [];
  english: EnglishName[] = [];
  /** what is no slip of a word of the index, though it looks like one */
  unrelated: string[] = [];
  readonly heads: string[][];
  /** all words in the order of their UTF-16 units */
  words: string[] = [];
  readonly #listed = new Set<string>();
  /** all words one after the other, and where each begins; empty until they are searched */
  #line = '';
  #starts: number[] = [];
  /** compounds and names without blanks and signs, as far as they are known */
  readonly #joined = new Set<string>();
  readonly #splits = new Map<string, Split[]>();
  readonly #hangul: Map<string, string>;
  /** what reads amounts, once it is loaded: who types no digit does without */
  amounts: Amounts | undefined;
  readonly #listedQuantities: string[];
  #read: WrittenQuantity[] | undefined;

  constructor(data: LexiconData) {
    const { hanja } = data;
    this.#listedQuantities = data.quantities;
    this.#hangul = new Map((hanja.match(/../g) ?? []).map((pair) => [at(pair, 0), at(pair, 1)]));
    this.heads = data.heads;
    this.learnWords(data);
    this.learnAll(data);
  }

  /** Takes in words of the index: those in Latin letters come when they are needed. */
  learnWords({ words, splits = [] }: Pick<ListedWords, 'words'> & Partial<ListedWords>): void {
    const further = words.filter((word) => !this.#listed.has(word) && this.#listed.add(word));
    if (further.length > 0) {
      this.words = [...this.words, ...further].sort();
      this.#line = '';
    }
    for (const split of splits) {
      // 반.자|율|주행: the term begins inside its first word
      const skip = Math.max(0, split.indexOf('.'));
      const parts = split.replace('.', '').split('|');
      const whole = this.readHanja(parts.join('').slice(skip));
      const known = this.#splits.get(whole) ?? [];
      if (!known.some((one) => one.skip === skip && one.parts.join('|') === parts.join('|')))
        this.#splits.set(whole, [...known, { parts, skip }]);
    }
  }

  /** Takes in all names of the index. */
  learnAll({ compounds, concepts, nearby = [], english = [], unrelated = [] }: AllNames): void {
    Object.assign(this, { compounds, concepts, nearby, english, unrelated });
    for (const compound of compounds) this.#joined.add(compound.replaceAll('|', ''));
    for (const name of concepts.flat()) this.#joined.add(fold(name));
  }

  /** Takes in names that a text may be. */
  learn(names: readonly KnownName[]): void {
    for (const { name, isWritten } of names) if (isWritten) this.#joined.add(name);
  }

  /** Whether the index holds the word. Numbers are not listed; the index is asked for them. */
  has(word: string): boolean {
    return this.#listed.has(word) || isNumber(word);
  }

  /** Whether the text writes this as one: a word of the index, a compound, a name. */
  isWritten(text: string): boolean {
    return this.#listed.has(text) || this.#joined.has(text);
  }

  /** Whether a text is a compound or a name. */
  isJoined(text: string): boolean {
    return this.#joined.has(text);
  }

  /** All that the text writes as one. */
  get written(): Set<string> {
    return new Set([...this.words, ...this.#joined]);
  }

  /** Quantities whose number is more than digits, as the text writes them. */
  get quantities(): WrittenQuantity[] {
    this.#read ??= this.amounts?.writtenQuantities(this.#listedQuantities);
    return this.#read ?? [];
  }

  /** Words that begin so, the word itself included. */
  beginningWith(start: string): string[] {
    const first = countWhile(this.words, (word) => word < start);
    let end = first;
    while (this.words[end]?.startsWith(start)) end++;
    return this.words.slice(first, end);
  }

  /** Words that hold a text but do not begin with it. */
  holding(text: string): string[] {
    const { words } = this;
    this.#line ||= this.#lineUp();
    const [line, starts] = [this.#line, this.#starts];
    const found: string[] = [];
    // one search through all is many times as fast as one in each
    for (let place = line.indexOf(text); place >= 0; ) {
      const number = countWhile(starts, (start) => start <= place) - 1;
      const word = at(words, number);
      if (place > at(starts, number)) found.push(word);
      place = line.indexOf(text, at(starts, number) + word.length);
    }
    return found;
  }

  #lineUp(): string {
    this.#starts = [];
    for (let start = 0; this.#starts.length < this.words.length; )
      start += at(this.words, this.#starts.push(start) - 1).length + 1;
    return this.words.join('\n');
  }

  /** The Hangul reading of a text's Hanja (對中 → 대중); signs without a known reading stay. */
  readHanja(text: string): string {
    return text.replace(/\p{sc=Han}/gu, (sign) => this.#hangul.get(sign) ?? sign);
  }

  /** Whether the text is known to put a term together of these parts. */
  isSplit(parts: readonly string[]): boolean {
    const split = parts.join('|');
    return this.splitsOf(parts.join('')).some((one) => one.parts.join('|') === split);
  }

  /** Other ways the text puts a term together, as parts; the last part may be a beginning. */
  splitsOf(term: string): Split[] {
    return this.#splits.get(term) ?? [];
  }
}
