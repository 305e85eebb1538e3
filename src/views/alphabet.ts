import { letterOf } from '#/model/name-index.ts';
import type { Group } from './view.ts';

/** Entries in the order of the Korean alphabet, under their letters. */
export const byLetter = <E>(entries: readonly E[], nameOf: (entry: E) => string): Group<E>[] =>
  [...Map.groupBy(entries, (entry) => letterOf(nameOf(entry)))].map(([letter, below]) => ({
    id: `letter-${letter.codePointAt(0)?.toString(16)}`,
    title: letter,
    entries: below,
  }));
