/** How near the words of a query stand: what a stretch of a record holds of the query's weight. */
import { at } from '../format/at.ts';
import type { Entry } from '../format/catalogue.ts';
import { NEAR } from '../ranking.ts';
import type { Spans } from './spans.ts';

/** A term with what it tells apart. */
export interface WeighedTerm {
  spans: Spans;
  /** inverse document frequency: how much of the query it is */
  idf: number;
}

/** Where a term stands in a record, in the order of the text. */
interface Hit {
  term: number;
  start: number;
  weight: number;
}

/** Weighs how much of a query stands together. */
export class Nearness {
  readonly #entries: Entry[];

  constructor(entries: Entry[]) {
    this.#entries = entries;
  }

  /**
   * For each record that holds a term, how much of the query's weight stands together in it: whole
   * for the terms of its title, of a row's column labels and of the stretch that holds most, less for
   * those that stand elsewhere in it, or only in the titles around it.
   */
  of(terms: WeighedTerm[]): Map<number, number> {
    const hits = new Map<number, Hit[]>();
    for (const [term, { spans }] of terms.entries())
      for (const [record, found] of spans) {
        const here = hits.get(record) ?? [];
        here.push(...found.map(({ start, weight }) => ({ term, start, weight })));
        hits.set(record, here);
      }
    return new Map(
      [...hits].map(([record, here]) => [record, this.#together(record, here, terms)] as const),
    );
  }

  #together(record: number, hits: Hit[], terms: WeighedTerm[]): number {
    const { kind, titleLength, bodyLength, parent } = at(this.#entries, record);
    const held = terms.map(({ spans }) =>
      isTitled(this.#entries, parent, spans) ? NEAR.around : 0,
    );
    const text: Hit[] = [];
    for (const hit of hits) {
      const isLabel = hit.start < titleLength;
      const isBeside = hit.start >= bodyLength;
      const isNamed = isLabel || (isBeside && kind === 'row');
      const named = kind === 'row' && isLabel ? NEAR.label : 1;
      raise(held, hit, isNamed ? named : isBeside ? 0 : NEAR.apart);
      if (!isNamed && !isBeside) text.push(hit);
    }
    const weigh = (values: number[]) =>
      values.reduce((sum, value, term) => sum + value * at(terms, term).idf, 0);
    text.sort((a, b) => a.start - b.start);
    let most = weigh(held);
    for (const [first, { start }] of text.entries()) {
      const values = [...held];
      for (let next = first; next < text.length; next++) {
        const hit = at(text, next);
        if (hit.start - start >= NEAR.words) break;
        raise(values, hit, 1);
      }
      most = Math.max(most, weigh(values));
    }
    return most;
  }
}

/** Raises what is held of a term to what a hit of it counts. */
function raise(held: number[], { term, weight }: Hit, factor: number): void {
  held[term] = Math.max(at(held, term), weight * factor);
}

/** Whether a term stands in the title of a record or of one around it. */
export function isTitled(entries: Entry[], record: number, spans: Spans): boolean {
  const { titleLength, parent } = at(entries, record);
  if (spans.get(record)?.some(({ start }) => start < titleLength)) return true;
  return parent !== record && isTitled(entries, parent, spans);
}
