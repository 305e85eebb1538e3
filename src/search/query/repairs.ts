/** Words that are not found, replaced by what was meant. */
import { at } from '../format/at.ts';
import { cut } from '../format/pieces.ts';
import { MATCH } from '../ranking.ts';
import type { Lookup } from './lookup.ts';
import type { Names } from './names.ts';
import { mergeSpans, type Spans } from './spans.ts';

/** What a word was replaced by. */
export interface Repair {
  /** texts of the report, best first */
  replacedBy: string[];
  spans: Spans;
}

/** Repairs words. */
export class Repairs {
  readonly #lookup: Lookup;
  readonly #names: Names;

  constructor(lookup: Lookup, names: Names) {
    this.#lookup = lookup;
    this.#names = names;
  }

  /**
   * The first corrections that find something; those the report has more often first.
   *
   * @param lists of corrections, likeliest first
   */
  async first(lists: Iterable<string[]>): Promise<Repair | undefined> {
    for (const texts of lists) {
      const replacedBy = await this.#found(texts);
      if (replacedBy.length > 0) return { replacedBy, spans: await this.#spans(replacedBy) };
    }
    return undefined;
  }

  /** Those of some texts that the report has, most often first. */
  async #found(texts: string[]): Promise<string[]> {
    const tried = await Promise.all(
      texts.map(async (text) => ({
        text,
        records: (await this.#lookup.text(text, MATCH.typed)).size,
      })),
    );
    return tried
      .filter(({ records }) => records > 0)
      .sort((a, b) => b.records - a.records)
      .slice(0, MATCH.corrections.length)
      .map(({ text }) => text);
  }

  async #spans(texts: string[]): Promise<Spans> {
    await this.#names.learnFor(texts);
    const found = texts.flatMap((text, index) => {
      const weight = at(MATCH.corrections, index);
      const others = this.#names.othersOf(text);
      return [
        this.#lookup.text(text, weight),
        ...(index === 0 ? [this.#lookup.inside(cut(text), weight)] : []),
        ...others.map((other) => this.#lookup.text(other.text, weight * other.weight)),
      ];
    });
    return mergeSpans(await Promise.all(found));
  }
}
