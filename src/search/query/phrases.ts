/** Phrases in the index: words at consecutive positions. */
import type { Postings } from '../format/chunks.ts';
import type { Lexicon } from './lexicon.ts';
import type { Provider } from './provider.ts';
import type { Part } from './segmentations.ts';
import type { Spelling } from './variants.ts';

/** A place in a record that a phrase takes. */
export interface Hit {
  /** position of its first word */
  start: number;
  /** position after its last word */
  end: number;
  weight: number;
  /** letters of the first word before the match (교수 in 조교수: 1) */
  skip: number;
  /** letters matched, folded */
  length: number;
}

/** Record → hits in order of their start. */
export type Hits = Map<number, Hit[]>;

/** Looks phrases up; words already looked up are kept. */
export class Phrases {
  private readonly parts = new Map<string, Promise<Postings>>();
  private readonly provider: Provider;
  private readonly lexicon: Lexicon;

  constructor(provider: Provider, lexicon: Lexicon) {
    this.provider = provider;
    this.lexicon = lexicon;
  }

  /**
   * Finds a phrase.
   *
   * @param spelling its words, how much a hit counts, how many letters of it are the term
   */
  async find({ reading, weight, length }: Spelling): Promise<Hits> {
    const columns = await Promise.all(reading.map((part) => this.part(part)));
    const hits: Hits = new Map();
    const [first, ...rest] = columns as [Postings, ...Postings[]];
    for (const [record, starts] of first) {
      const others = rest.map((column) => column.get(record));
      if (others.includes(undefined)) continue;
      const found = starts.filter((start) =>
        others.every((at, index) => at?.includes(start + index + 1)),
      );
      if (found.length > 0)
        hits.set(
          record,
          found.map((start) => ({ start, end: start + reading.length, weight, skip: 0, length })),
        );
    }
    return hits;
  }

  /** Finds words that hold a text inside (교수 in 조교수). */
  async findInside(text: string, weight: number, most: number): Promise<Hits> {
    const words = this.lexicon.holding(text, most);
    const columns = await Promise.all(words.map((word) => this.provider.find(word)));
    const hits: Hits = new Map();
    columns.forEach((column, index) => {
      const skip = (words[index] as string).indexOf(text);
      for (const [record, starts] of column) {
        const found = starts.map((start) => ({
          start,
          end: start + 1,
          weight,
          skip,
          length: text.length,
        }));
        hits.set(record, [...(hits.get(record) ?? []), ...found]);
      }
    });
    return hits;
  }

  private part(part: Part): Promise<Postings> {
    const key = part.open ? `${part.text}…` : part.text;
    let found = this.parts.get(key);
    if (!found) {
      found = this.load(part);
      this.parts.set(key, found);
      found.catch(() => this.parts.delete(key));
    }
    return found;
  }

  private async load(part: Part): Promise<Postings> {
    const words = this.wordsOf(part);
    const columns = await Promise.all(words.map((word) => this.provider.find(word)));
    if (columns.length === 1) return columns[0] as Postings;
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
  private wordsOf({ text, open }: Part): string[] {
    // A number is also found as a share (70 in 70%), a share only as such.
    if (/^\d/.test(text)) return text.endsWith('ㆍ') ? [text] : [text, `${text}ㆍ`];
    if (!open) return [text];
    const words = this.lexicon.beginningWith(text);
    const latin = /^\p{sc=Latin}/u.test(text) && this.lexicon.has(text);
    return latin
      ? words.filter((word) => word === text || /^\d/.test(word.slice(text.length)))
      : words;
  }
}

/** Hits of several spellings as one; where two begin alike both ends are kept. */
export function mergeHits(all: Hits[]): Hits {
  if (all.length < 2) return all[0] ?? new Map();
  const merged: Hits = new Map();
  for (const hits of all)
    for (const [record, found] of hits)
      merged.set(record, [...(merged.get(record) ?? []), ...found]);
  for (const [record, found] of merged) {
    const distinct = new Map<number, Hit>();
    for (const hit of found.sort((a, b) => b.weight - a.weight)) {
      const key = hit.start * 64 + (hit.end - hit.start);
      if (!distinct.has(key)) distinct.set(key, hit);
    }
    merged.set(
      record,
      [...distinct.values()].sort((a, b) => a.start - b.start || b.end - a.end),
    );
  }
  return merged;
}
