/** Words that stand in different rows of a table: nobody reads them together. */
import { at } from '../format/at.ts';
import type { Entry } from '../format/catalogue.ts';
import { formsOf, isMeasure } from './figures.ts';
import { isTitled } from './nearness.ts';
import type { Span, Spans } from './spans.ts';

/** A term that the index holds. */
interface Term {
  typed: string;
  spans: Spans;
  /** section → what it holds of the term */
  stats: ReadonlyMap<number, unknown>;
  /** inverse document frequency */
  idf: number;
}

/**
 * Terms that a section has in its tables alone, elsewhere than most of the query. A row that is named after the
 * measure that is asked for (예산, 점유율) has most of it.
 *
 * @param section its record
 * @param sections for each record the section in which it lies
 */
export function apartInRows<T extends Term>(
  section: number,
  terms: T[],
  entries: Entry[],
  sections: readonly number[],
): T[] {
  const { bodyLength } = at(entries, section);
  const isText = ({ start }: Span) => start < bodyLength;
  const inside: number[] = [];
  for (let record = section + 1; sections[record] === section; record++) inside.push(record);
  const isLabel = (record: number, { spans }: T) => {
    const { kind, titleLength } = at(entries, record);
    return kind === 'row' && spans.get(record)?.some(({ start }) => start < titleLength);
  };
  const asked = terms.filter(
    (term) => formsOf(term).some(isMeasure) && inside.some((record) => isLabel(record, term)),
  );
  const total = terms.reduce((sum, { idf }) => sum + idf, 0);
  const weightOf = (all: T[]) =>
    all.reduce((sum, term) => sum + (asked.includes(term) ? total : term.idf), 0);
  const left = inside.map((record) =>
    terms.filter(
      ({ spans, stats }) =>
        stats.has(section) &&
        !spans.get(section)?.some(isText) &&
        !spans.has(record) &&
        !isTitled(entries, record, spans),
    ),
  );
  return left.sort((a, b) => weightOf(a) - weightOf(b))[0] ?? [];
}
