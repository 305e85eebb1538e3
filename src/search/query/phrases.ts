/** Phrases in the index: words at consecutive positions. */

import { once } from '#/text/once.ts';
import { at } from '../format/at.ts';
import { isJoined } from '../format/encoding.ts';
import { isHangul } from '../format/pieces.ts';
import type { Postings } from '../format/postings.ts';
import { LEXICON } from '../ranking.ts';
import { continuationsOf, familyOf, phraseKey, shares } from './families.ts';
import type { Lexicon } from './lexicon.ts';
import type { Provider } from './provider.ts';
import type { Segmentation } from './segmentations.ts';
import type { Spans } from './spans.ts';
import type { Variant } from './variants.ts';

/** Looks phrases up; words already looked up are kept. */
export class Phrases {
  private readonly provider: Provider;
  private readonly lexicon: Lexicon;
  private readonly open = once((text, of?: string) =>
    this.load(continuationsOf(text, this.lexicon), of),
  );
  private readonly closed = once((text, of?: string) => this.load(shares(text), of));

  constructor(provider: Provider, lexicon: Lexicon) {
    this.provider = provider;
    this.lexicon = lexicon;
  }

  /**
   * Finds a phrase.
   *
   * @param variant its words, how much a span counts, how many letters of it are the term
   * @param of the name that it is looked up for, see {@link Provider.find}
   */
  async find({ segmentation, weight, length }: Variant, of?: string): Promise<Spans> {
    const { skip = 0 } = at(segmentation, 0);
    const size = segmentation.length;
    const spans: Spans = new Map();
    const isByChance = isOfSyllables(segmentation, this.lexicon);
    for (const [record, starts] of await this.startsOf(segmentation, of)) {
      const words = isByChance ? (await this.provider.read(record)).content.split(' ') : [];
      // 박사 과정 is no 사과, 나오기도 no 기도
      const found = starts.filter(
        (start) =>
          words.slice(start, start + size - 1).every(isJoined) &&
          !/[가-힣]`$/.test(words[start - 1] ?? ''),
      );
      const here = found.map((start) => ({ start, end: start + size, weight, skip, length }));
      if (here.length > 0) spans.set(record, here);
    }
    return spans;
  }

  /** Where a phrase begins. */
  private async startsOf(phrase: Segmentation, of?: string): Promise<Postings> {
    const family = phrase.length > 1 ? (of ?? familyOf(phrase, this.lexicon)) : undefined;
    const known =
      family === undefined ? undefined : await this.provider.phrase?.(phraseKey(phrase), family);
    if (known) return known;
    if (isNeverCut(phrase, this.lexicon)) return new Map();
    const columns: Postings[] = [];
    for (const step of stepsOf(phrase)) {
      await Promise.all(
        step.map(async (place) => {
          const { text, open } = at(phrase, place);
          columns[place] = await (open ? this.open(text, of) : this.closed(text, of));
        }),
      );
      if (consecutive(columns).size === 0) return new Map();
    }
    return consecutive(columns);
  }

  /** Begins to look words up, which would be waited for later. */
  begin(words: readonly string[]): void {
    for (const word of words) this.provider.find(word).catch(() => undefined);
  }

  /**
   * Finds words that hold a text inside (교수 in 조교수).
   */
  async findInside(text: string, weight: number): Promise<Spans> {
    const spans: Spans = new Map();
    const of = this.lexicon.has(text) ? text : undefined;
    const columns = this.lexicon
      .holding(text)
      .map(async (word) => [word, await this.provider.find(word, of)] as const);
    for (const [word, column] of await Promise.all(columns)) {
      const skip = word.indexOf(text);
      for (const [record, starts] of column) {
        const found = starts.map((start) => ({
          start,
          end: start + 1,
          weight,
          skip,
          length: text.length,
        }));
        spans.set(record, [...(spans.get(record) ?? []), ...found]);
      }
    }
    return spans;
  }

  private async load(words: string[], of?: string): Promise<Postings> {
    return anyOf(await Promise.all(words.map((word) => this.provider.find(word, of))));
  }
}

/** Whether a phrase is a word that is cut to syllables nowhere known: they stand beside each other everywhere. */
const isOfSyllables = (phrase: Segmentation, lexicon: Lexicon): boolean =>
  phrase.every(({ text }) => /^[가-힣]$/.test(text)) &&
  lexicon.splitsOf(phrase.map(({ text }) => text).join('')).length === 0;

/**
 * Whether a phrase cuts a word of the index where the text never does (두뇌|유|출): the lexicon lists each cut
 * that there is.
 */
function isNeverCut(phrase: Segmentation, lexicon: Lexicon): boolean {
  const texts = phrase.map(({ text }) => text);
  return texts.some((_, start) =>
    texts.slice(start + 1, start + LEXICON.brokenWords).some((_, more) => {
      const parts = texts.slice(start, start + more + 2);
      const word = parts.join('');
      return (
        isHangul(word) &&
        lexicon.has(word) &&
        !lexicon.splitsOf(word).some((split) => split.parts.join('|') === parts.join('|'))
      );
    }),
  );
}

/**
 * Which words of a phrase to look up first: those that are looked up anyway. Where these do not follow each
 * other, the others need not be: syllables, which stand everywhere, and all that a beginning may go on with.
 */
function stepsOf(phrase: Segmentation): number[][] {
  const places = [...phrase.keys()];
  const isWord = (place: number) => {
    const { text, open } = at(phrase, place);
    return !open && text.length > 1;
  };
  const first = places.filter(isWord);
  if (phrase.length < 3 || first.length === 0) return [places];
  return [first, places.filter((place) => !isWord(place))];
}

/** Where words begin that follow each other; those that are left out may be any. */
export function consecutive(columns: (Postings | undefined)[]): Postings {
  const found: Postings = new Map();
  const known = columns.flatMap((column, place) => (column ? [{ column, place }] : []));
  // the rarest first: most records of the others need not be looked at
  const [first, ...rest] = known.sort((a, b) => a.column.size - b.column.size);
  for (const [record, positions] of first?.column ?? []) {
    const others = rest.map(({ column, place }) => ({ positions: column.get(record), place }));
    if (others.some(({ positions }) => !positions)) continue;
    const here = positions
      .map((position) => position - (first?.place ?? 0))
      .filter((start) =>
        others.every(({ positions, place }) => positions?.includes(start + place)),
      );
    if (here.length > 0) found.set(record, here);
  }
  return found;
}

/** Where any of some words stands. */
export function anyOf(columns: Postings[]): Postings {
  const [only] = columns;
  if (only && columns.length === 1) return only;
  const merged: Postings = new Map();
  for (const column of columns)
    for (const [record, positions] of column) {
      const before = merged.get(record);
      merged.set(record, before ? [...before, ...positions] : positions);
    }
  for (const positions of merged.values()) positions.sort((a, b) => a - b);
  return merged;
}
