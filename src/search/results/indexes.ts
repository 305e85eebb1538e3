/** The indexes of the editions, each opened when it is first asked. */

import { once } from '#/text/once.ts';
import { at } from '../format/at.ts';
import { type IndexContents, type OpenIndex, OtherCode, openIndex } from './open.ts';
import { ALL } from './result.ts';

/**
 * Reads the index of an edition.
 *
 * @param isNew past what the browser keeps
 */
export type ReadIndex = (edition: string, isNew?: boolean) => Promise<IndexContents>;

/** Opens indexes. */
export class Indexes {
  readonly #read: ReadIndex;
  readonly #editions: readonly string[];
  /** how each edition was read last */
  readonly #contents = new Map<string, Promise<IndexContents>>();
  #openOnce: (edition: string) => Promise<OpenIndex>;

  constructor(read: ReadIndex, editions: readonly string[]) {
    this.#read = read;
    this.#editions = editions;
    this.#openOnce = this.#opener();
  }

  /** The index of an edition, or of all as one; one that cannot be read is tried again. */
  open(edition: string): Promise<OpenIndex> {
    return this.#openOnce(edition);
  }

  /**
   * Reads the index of an edition anew, if it was open.
   *
   * @returns whether it is another than before
   * @throws OtherCode when it is of another engine
   */
  async renew(edition: string): Promise<boolean> {
    const years = this.#yearsOf(edition);
    try {
      const before = await Promise.all(years.map((year) => this.#contents.get(year)));
      if (before.includes(undefined)) return false;
      const now = await Promise.all(years.map((year) => this.#read(year, true)));
      if (now.every(({ build }, index) => build === before[index]?.build)) return false;
      for (const [index, year] of years.entries())
        this.#contents.set(year, Promise.resolve(at(now, index)));
    } catch (error) {
      if (error instanceof OtherCode) throw error;
      return false;
    }
    this.#openOnce = this.#opener();
    return true;
  }

  #opener(): (edition: string) => Promise<OpenIndex> {
    return once(async (edition) => {
      const [only, ...more] = await Promise.all(
        this.#yearsOf(edition).map((year) => this.#contentsOf(year)),
      );
      if (!only) throw new Error('검색할 판이 없습니다.');
      if (more.length === 0) return openIndex(only);
      const { mergeIndexes } = await import('./more.ts');
      return openIndex(mergeIndexes([only, ...more]));
    });
  }

  #yearsOf(edition: string): readonly string[] {
    return edition === ALL ? this.#editions : [edition];
  }

  #contentsOf(year: string): Promise<IndexContents> {
    const known = this.#contents.get(year);
    if (known) return known;
    // what the browser has kept may be damaged, or older than this engine
    const reading = this.#read(year).catch(() => this.#read(year, true));
    this.#contents.set(year, reading);
    reading.catch(() => this.#contents.delete(year));
    return reading;
  }
}
