/**
 * The lexicon: every word of the index, and how the report's own text puts words together. It is
 * written at build time, read in the browser; the text format has its two halves here.
 */
import { unpack } from '../format/front-coding.ts';

/** Plain contents of a lexicon. */
export interface LexiconData {
  /** words of the index, folded, in four classes: seen once, 2–3, 4–15, 16 times and more */
  words: string[][];
  /** compounds that the text writes as one, parts joined by `|` */
  compounds: string[];
  /** other ways the text spells a term than the reader of §readings would expect, likewise */
  splits: string[];
  /** aliases of one concept, canonical form first */
  concepts: string[][];
  /** Hanja of the text, each followed by its Hangul reading */
  hanja: string;
}

/** A lexicon ready for questions. */
export class Lexicon {
  readonly compounds: string[];
  readonly concepts: string[][];
  /** all words in the order of their UTF-16 units */
  readonly words: string[];
  private readonly classes = new Map<string, number>();
  private readonly spellings = new Map<string, string[][]>();

  private readonly hangul: Map<string, string>;

  constructor({ words, compounds, splits, concepts, hanja }: LexiconData) {
    this.hangul = new Map(
      (hanja.match(/../g) ?? []).map((pair) => [pair[0] as string, pair[1] as string]),
    );
    words.forEach((group, index) => {
      for (const word of group) this.classes.set(word, index + 1);
    });
    this.words = [...this.classes.keys()].sort();
    this.compounds = compounds;
    this.concepts = concepts;
    for (const split of splits) {
      const parts = split.split('|');
      const whole = this.readHanja(parts.join(''));
      this.spellings.set(whole, [...(this.spellings.get(whole) ?? []), parts]);
    }
  }

  /** Whether the index holds the word. Numbers are not listed; the index is asked for them. */
  has(word: string): boolean {
    return this.classes.has(word) || /^\d/.test(word);
  }

  /** Frequency class of a word, 1 to 4; 0 for a word that is not listed. */
  frequency(word: string): number {
    return this.classes.get(word) ?? 0;
  }

  /** Words that begin so, the word itself included. */
  beginningWith(start: string): string[] {
    let [low, high] = [0, this.words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle] as string) < start) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (this.words[end]?.startsWith(start)) end++;
    return this.words.slice(low, end);
  }

  /** Words that hold a text but do not begin with it, most frequent first. */
  holding(text: string, limit: number): string[] {
    return this.words
      .filter((word) => word.indexOf(text) > 0)
      .sort((a, b) => this.frequency(b) - this.frequency(a))
      .slice(0, limit);
  }

  /** The Hangul reading of a text's Hanja (對中 → 대중); signs without a known reading stay. */
  readHanja(text: string): string {
    return text.replace(/\p{sc=Han}/gu, (sign) => this.hangul.get(sign) ?? sign);
  }

  /** Attested other spellings of a term, as parts; the last part may be a beginning. */
  splitsOf(term: string): string[][] {
    return this.spellings.get(term) ?? [];
  }
}

/**
 * Reads `lexicon.gz`.
 *
 * @param file its text
 * @returns the build it belongs to and its contents
 * @throws Error when the file is not a whole lexicon
 */
export function parseLexicon(file: string): { build: string; data: LexiconData } {
  const [head, words, compounds, splits, concepts, hanja, end] = file.split('\n\n');
  const build = /^search-lexicon 1 (\S+)$/.exec(head ?? '')?.[1];
  if (!build || end?.trim() !== 'end' || words === undefined)
    throw new Error('The search lexicon is not a whole lexicon.');
  return {
    build,
    data: {
      words: words.split(' ').map(unpack),
      compounds: unpack(compounds ?? ''),
      splits: unpack(splits ?? ''),
      hanja: hanja ?? '',
      concepts: (concepts ?? '')
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split('\t')),
    },
  };
}
