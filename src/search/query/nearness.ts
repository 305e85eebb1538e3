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
  private readonly entries: Entry[];

  constructor(entries: Entry[]) {
    this.entries = entries;
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
      [...hits].map(([record, here]) => [record, this.together(record, here, terms)] as const),
    );
  }

  private together(record: number, hits: Hit[], terms: WeighedTerm[]): number {
    const { kind, titleLength, bodyLength, parent } = at(this.entries, record);
    const held = terms.map((term) =>
      isTitled(this.entries, parent, term.spans) ? NEAR.around : 0,
    );
    const hold = ({ term, weight }: Hit, factor: number) => {
      held[term] = Math.max(at(held, term), weight * factor);
    };
    const isNamed = ({ start }: Hit) =>
      start < titleLength || (kind === 'row' && start >= bodyLength);
    const text = hits
      .filter((hit) => !isNamed(hit) && hit.start < bodyLength)
      .sort((a, b) => a.start - b.start);
    for (const hit of text) hold(hit, NEAR.apart);
    for (const hit of hits.filter(isNamed)) hold(hit, 1);
    const weigh = (values: number[]) =>
      values.reduce((sum, value, term) => sum + value * at(terms, term).idf, 0);
    let most = weigh(held);
    for (const [first, { start }] of text.entries()) {
      const values = [...held];
      for (let next = first; next < text.length; next++) {
        const hit = at(text, next);
        if (hit.start - start >= NEAR.words) break;
        values[hit.term] = Math.max(at(values, hit.term), hit.weight);
      }
      most = Math.max(most, weigh(values));
    }
    return most;
  }
}

/** Whether a term stands in the title of a record or of one around it. */
export function isTitled(entries: Entry[], record: number, spans: Spans): boolean {
  const { titleLength, parent } = at(entries, record);
  if (spans.get(record)?.some(({ start }) => start < titleLength)) return true;
  return parent !== record && isTitled(entries, parent, spans);
}
