/**
 * Where words stand, told from the texts themselves: by a browser that has all texts and so needs no
 * chunk more, and by the build, which holds it to what Pagefind finds.
 */
import { BLOCK_END } from './encoding.ts';
import { fold } from './pieces.ts';
import type { Postings } from './postings.ts';

/** The words of texts. */
export class Inversion {
  /** each word to record and position, again and again; half a million small lists would be slow */
  readonly #places = new Map<string, number[]>();
  /** words are folded once */
  readonly #keys = new Map<string, string>();

  /** The words of some records, which are numbered in their order. */
  static of(records: readonly { content: string }[]): Inversion {
    const inversion = new Inversion();
    for (const [number, { content }] of records.entries()) inversion.add(number, content);
    return inversion;
  }

  /**
   * Reads a record; those of smaller numbers first.
   *
   * @param content encoded, see `encoding.ts`
   */
  add(record: number, content: string): void {
    for (const [position, word] of content.split(' ').entries()) {
      const key = this.#keyOf(word);
      if (key === '') continue;
      const places = this.#places.get(key);
      if (places) places.push(record, position);
      else this.#places.set(key, [record, position]);
    }
  }

  /** Where a word stands, folded. */
  find(word: string): Postings {
    const postings: Postings = new Map();
    const places = this.#places.get(word) ?? [];
    for (let at = 0; at < places.length; at += 2) {
      const [record = 0, position = 0] = [places[at], places[at + 1]];
      const positions = postings.get(record);
      if (positions) positions.push(position);
      else postings.set(record, [position]);
    }
    return postings;
  }

  /** The words, folded, in the order of their UTF-16 units. */
  get words(): string[] {
    return [...this.#places.keys()].sort();
  }

  #keyOf(word: string): string {
    if (word.startsWith(BLOCK_END)) return '';
    const known = this.#keys.get(word);
    if (known !== undefined) return known;
    const key = fold(word);
    this.#keys.set(word, key);
    return key;
  }
}
