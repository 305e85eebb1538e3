/** Texts that come in servings: one file in the place of several groups. */
import { at } from '../format/at.ts';
import type { Serving } from '../format/servings.ts';
import type { Fragment } from '../format/texts.ts';

/** Files that a serving must save: it has texts besides that nobody asked for. */
const SAVED = 2;

/** Where texts are read in servings. */
export class Served {
  readonly #load: (file: number) => Promise<Fragment[]>;
  readonly #groupOf: (record: number) => number;
  /** servings that are known, by their file */
  readonly #known = new Map<number, Serving>();
  /** records whose texts come in a serving */
  readonly #coming = new Map<number, Promise<Fragment>>();

  /**
   * @param load reads a file of texts
   * @param groupOf number of the group that holds a record's text
   */
  constructor(load: (file: number) => Promise<Fragment[]>, groupOf: (record: number) => number) {
    this.#load = load;
    this.#groupOf = groupOf;
  }

  /** Takes in servings that there are. */
  learn(servings: readonly Serving[]): void {
    for (const serving of servings) this.#known.set(serving.file, serving);
  }

  /**
   * Begins to load what has many of the records together.
   *
   * @param records whose texts will be read
   * @param isThere whether the text of a record is there already
   */
  expect(records: readonly number[], isThere: (record: number) => boolean): void {
    const wanted = new Set(records.filter((one) => !this.#coming.has(one) && !isThere(one)));
    for (;;) {
      const [best] = [...this.#known.values()]
        .map((serving) => {
          const held = serving.records.filter((record) => wanted.has(record));
          return { serving, held, groups: new Set(held.map(this.#groupOf)).size };
        })
        .sort((a, b) => b.groups - a.groups || a.serving.records.length - b.serving.records.length);
      if (!best || best.groups < SAVED) return;
      const texts = this.#load(best.serving.file);
      for (const record of best.held) {
        const place = best.serving.records.indexOf(record);
        const text = texts.then((all) => at(all, place));
        text.catch(() => this.#coming.delete(record));
        this.#coming.set(record, text);
        wanted.delete(record);
      }
    }
  }

  /** The text of a record, where it comes in a serving. */
  read(record: number): Promise<Fragment> | undefined {
    return this.#coming.get(record);
  }
}
