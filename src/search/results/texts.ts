/** Texts for one answer, be some of them lost. */
import { at } from '../format/at.ts';
import type { Entry } from '../format/catalogue.ts';
import type { Fragment } from '../format/texts.ts';
import type { OpenIndex } from './open.ts';

/** Reads texts. */
export class Texts {
  readonly #index: OpenIndex;
  readonly #onLost: (record: number, error: unknown) => void;
  readonly #lost: ReadonlySet<number>;

  /**
   * @param onLost called with a record whose text cannot be read, and why; throws to make an end of it
   * @param lost records whose text is known to be lost
   */
  constructor(
    index: OpenIndex,
    onLost: (record: number, error: unknown) => void,
    lost: ReadonlySet<number>,
  ) {
    this.#index = index;
    this.#onLost = onLost;
    this.#lost = lost;
  }

  /**
   * Begins to read texts, all at once: what is asked for later is waited for longer.
   *
   * @param excerpted records of which an excerpt is shown: a section that says nothing itself is shown by
   * what it begins, a row by what stands around it
   */
  begin(records: readonly number[], excerpted: readonly number[]): void {
    const { entries, provider } = this.#index;
    const below = excerpted.flatMap((record) => {
      const next: number[] = [];
      for (let one = record; at(entries, one).bare && entries[one + 1]?.parent === one; )
        next.push(++one);
      return next;
    });
    const all = [
      ...records,
      ...below,
      ...excerpted.flatMap((record) => aroundRow(entries, record)),
    ];
    provider.expect?.(all);
    for (const record of all) provider.read(record).catch(() => undefined);
  }

  /** The text of a record; without content, at the beginning of its document, when it is lost. */
  async read(record: number): Promise<Fragment> {
    const { document } = at(this.#index.entries, record);
    const standIn = { url: at(this.#index.paths, document), content: '', within: [] };
    if (this.#lost.has(record)) return standIn;
    try {
      return await this.#index.provider.read(record);
    } catch (error) {
      this.#onLost(record, error);
      return standIn;
    }
  }
}

/** The table of a row that says nothing itself, and what that lies in. */
export function aroundRow(entries: readonly Entry[], row: number): number[] {
  const { bare, kind, parent } = at(entries, row);
  return bare && kind === 'row' ? [parent, at(entries, parent).parent] : [];
}
