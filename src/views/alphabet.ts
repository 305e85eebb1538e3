import { letterOf } from '#/model/name-index.ts';
import { headingOf, lettersOf } from '#/text/alphabet.ts';
import type { Group, Part } from './view.ts';

/** Entries in the order of the Korean alphabet, under their letters. */
export const byLetter = <E>(entries: readonly E[], nameOf: (entry: E) => string): Group<E>[] =>
  [...Map.groupBy(entries, (entry) => letterOf(nameOf(entry)))].map(([letter, below]) => ({
    id: `letter-${letter.codePointAt(0)?.toString(16)}`,
    title: letter,
    entries: below,
  }));

/** The pages of such a list, each by first syllables or letters. */
export const partsByLetter = <E>(entries: readonly E[], nameOf: (entry: E) => string): Part<E>[] =>
  [...Map.groupBy(entries, (entry) => lettersOf(nameOf(entry)).id)].map(([id, below]) => ({
    id,
    title: lettersOf(nameOf(below[0] as E)).title,
    groups: [...Map.groupBy(below, (entry) => headingOf(nameOf(entry)))].map(
      ([title, entries]) => ({ ...(title && { title }), entries }),
    ),
  }));
