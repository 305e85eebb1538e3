/** Phrases in the index: words at consecutive positions. */

import { once } from '#/text/once.ts';
import { at } from '../format/at.ts';
import { isNumber } from '../format/pieces.ts';
import type { Postings } from '../format/postings.ts';
import type { Lexicon } from './lexicon.ts';
import type { Provider } from './provider.ts';
import type { Token } from './segmentations.ts';
import type { Spans } from './spans.ts';
import type { Variant } from './variants.ts';

/** Looks phrases up; words already looked up are kept. */
export class Phrases {
  private readonly provider: Provider;
  private readonly lexicon: Lexicon;
  private readonly open = once((text) => this.load(this.continuations(text)));
  private readonly closed = once((text) => this.load(shares(text)));

  constructor(provider: Provider, lexicon: Lexicon) {
    this.provider = provider;
    this.lexicon = lexicon;
  }

  /**
   * Finds a phrase.
   *
   * @param variant its words, how much a span counts, how many letters of it are the term
   */
  async find({ segmentation, weight, length }: Variant): Promise<Spans> {
    const columns = await Promise.all(segmentation.map((token) => this.postings(token)));
    const spans: Spans = new Map();
    const [first, rest] = [at(columns, 0), columns.slice(1)];
    const { skip = 0 } = at(segmentation, 0);
    for (const [record, starts] of first) {
      const others = rest.map((column) => column.get(record));
      if (others.includes(undefined)) continue;
      const found = starts.filter((start) =>
        others.every((positions, index) => positions?.includes(start + index + 1)),
      );
      const end = segmentation.length;
      if (found.length > 0)
        spans.set(
          record,
          found.map((start) => ({ start, end: start + end, weight, skip, length })),
        );
    }
    return spans;
  }

  /**
   * Finds words that hold a text inside (교수 in 조교수).
   */
  async findInside(text: string, weight: number): Promise<Spans> {
    const spans: Spans = new Map();
    const columns = this.lexicon
      .holding(text)
      .map(async (word) => [word, await this.provider.find(word)] as const);
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

  private postings({ text, open }: Token): Promise<Postings> {
    return open ? this.open(text) : this.closed(text);
  }

  private async load(words: string[]): Promise<Postings> {
    const columns = await Promise.all(words.map((word) => this.provider.find(word)));
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

  /** Hangul may go on with syllables, Latin words only with their number (HBM3E) if they stand. */
  private continuations(text: string): string[] {
    if (isNumber(text)) return shares(text);
    const words = this.lexicon.beginningWith(text);
    const latin = /^\p{sc=Latin}/u.test(text) && this.lexicon.has(text);
    return latin
      ? words.filter((word) => word === text || /^\d/.test(word.slice(text.length)))
      : words;
  }
}

/** A number is also found as a share (70 in 70%) and a year (22 in ’22), these only as such. */
const shares = (text: string): string[] =>
  isNumber(text) && !/^ㆍ|ㆍ$/.test(text)
    ? [text, `${text}ㆍ`, ...(text.length === 2 ? [`ㆍ${text}`] : [])]
    : [text];
