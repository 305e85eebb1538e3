import type { MarkedTerm } from '#/markdown/rehype-terms.ts';
import { readShared, type Shared } from './shared.ts';
import { yearsOf } from './site.ts';

type Terms = Shared['terms'];

/** Shorter forms are everyday words or parts of others; longer ones would not fit a line of a phone. */
const FORM_LENGTH = { least: 2, most: 14 };

/**
 * The terms whose use in prose gets a note, for the Markdown pipeline, which knows a page by its file
 * only. What is wrong with the glossary is told by the rules.
 *
 * @param root folder that holds `content/`
 * @returns the terms for a file; the same list as long as the glossary has not changed
 */
export function markedTerms(root: string): (file: string) => readonly MarkedTerm[] {
  const known = new Map<string, { terms: Terms; marks: readonly MarkedTerm[] }>();
  return (file) => {
    const years = yearsOf(root);
    const year = /content[\\/](\d{4})[\\/]/.exec(file)?.[1] ?? years.at(-1) ?? '';
    const terms = readShared(root, years).of.get(year)?.terms;
    if (!terms) return [];
    const before = known.get(year);
    if (before && isUnchanged(before.terms, terms)) return before.marks;
    const marks = marksOf(terms);
    known.set(year, { terms, marks });
    return marks;
  };
}

/** A file that has not changed gives the same entries. */
const isUnchanged = (before: Terms, now: Terms) =>
  before.written.length === now.written.length &&
  before.written.every(({ entry }, i) => entry === now.written[i]?.entry);

const marksOf = (terms: Terms): MarkedTerm[] =>
  [...terms].map(({ id, term, abbreviation, definition }) => ({
    id,
    forms: [term, abbreviation ?? ''].filter(
      (form) => form.length >= FORM_LENGTH.least && form.length <= FORM_LENGTH.most,
    ),
    definition,
  }));
