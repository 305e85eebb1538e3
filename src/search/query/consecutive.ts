/** Postings of several words put together. */
import type { Postings } from '../format/postings.ts';

/** Where words begin that follow each other; those that are left out may be any. */
export function consecutive(columns: (Postings | undefined)[]): Postings {
  const found: Postings = new Map();
  const known = columns.flatMap((column, place) => (column ? [{ column, place }] : []));
  // the rarest first: most records of the others need not be looked at
  const [first, ...rest] = known.sort((a, b) => a.column.size - b.column.size);
  for (const [record, positions] of first?.column ?? []) {
    // most have not all words: nothing is made for them
    if (!rest.every(({ column }) => column.has(record))) continue;
    const here = positions
      .map((position) => position - (first?.place ?? 0))
      .filter((start) =>
        rest.every(({ column, place }) => column.get(record)?.includes(start + place)),
      );
    if (here.length > 0) found.set(record, here);
  }
  return found;
}

/** Where any of some words stands. */
export function anyOf(columns: Postings[]): Postings {
  const [only] = columns;
  if (only && columns.length === 1) return only;
  const merged: Postings = new Map();
  for (const column of columns)
    for (const [record, positions] of column) {
      const before = merged.get(record);
      merged.set(record, before ? [...before, ...positions] : positions);
    }
  for (const positions of merged.values()) positions.sort((a, b) => a - b);
  return merged;
}
