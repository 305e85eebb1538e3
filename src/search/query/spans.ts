/** Spans of words in records: what was matched, where, and how much it counts. */
import { at } from '../format/at.ts';

/** Consecutive words of a record that match. */
export interface Span {
  /** position of its first word */
  start: number;
  /** position after its last word */
  end: number;
  /** how much it counts, 1 for what was typed; see `MATCH` in `ranking.ts` */
  weight: number;
  /** letters of the first word before the match (교수 in 조교수: 1) */
  skip: number;
  /** letters matched, folded */
  length: number;
}

/** Record → spans in order of their start. */
export type Spans = Map<number, Span[]>;

/** Spans of several sources as one; where two begin alike both ends are kept, the heavier first. */
export function mergeSpans(all: Spans[]): Spans {
  if (all.length < 2) return all[0] ?? new Map();
  const merged: Spans = new Map();
  for (const spans of all)
    for (const [record, found] of spans)
      merged.set(record, [...(merged.get(record) ?? []), ...found]);
  for (const [record, found] of merged) {
    const distinct = new Map<string, Span>();
    for (const span of found.sort((a, b) => b.weight - a.weight)) {
      const key = `${span.start} ${span.end}`;
      if (!distinct.has(key)) distinct.set(key, span);
    }
    merged.set(record, [...distinct.values()].sort(inOrder));
  }
  return merged;
}

/** The same spans; those of one weight count as much as another. */
export const reweighed = (spans: Spans, from: number, to: number): Spans =>
  new Map(
    [...spans].map(([record, found]) => [
      record,
      found.map((span) => (span.weight === from ? { ...span, weight: to } : span)),
    ]),
  );

/** Takes those away that begin where others do. */
export function withoutStarts(spans: Spans, others: Spans): void {
  for (const [record, found] of others) {
    const starts = found.map(({ start }) => start);
    const left = spans.get(record)?.filter(({ start }) => !starts.includes(start)) ?? [];
    if (left.length > 0) spans.set(record, left);
    else spans.delete(record);
  }
}

/** Order in a record: by start, the longer first. */
export const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/**
 * Spans in which those of several terms stand one after the other, in the order typed.
 *
 * @param terms spans of each term; fewer than two make no phrase
 */
export function phraseOf(terms: Spans[]): Spans {
  const phrases: Spans = new Map();
  if (terms.length < 2) return phrases;
  const [first, rest] = [at(terms, 0), terms.slice(1)];
  for (const [record, starts] of first) {
    let found = starts;
    for (const spans of rest) {
      const next = spans.get(record) ?? [];
      found = found.flatMap((span) =>
        next.flatMap((follower) => {
          // One other name may stand for both words.
          if (follower.start === span.start && follower.end === span.end) return [span];
          return follower.start === span.end ? [join(span, follower)] : [];
        }),
      );
    }
    if (found.length > 0) phrases.set(record, found);
  }
  return phrases;
}

const join = (a: Span, b: Span): Span => ({
  start: a.start,
  end: b.end,
  weight: Math.min(a.weight, b.weight),
  skip: a.skip,
  length: a.length + b.length,
});

/** Spans outside of some records. */
export const outside = (spans: Spans, records: ReadonlySet<number>): Spans =>
  records.size === 0 ? spans : new Map([...spans].filter(([record]) => !records.has(record)));
