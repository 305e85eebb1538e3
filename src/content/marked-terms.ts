import type { MarkedTerm } from '#/markdown/rehype-terms.ts';
import type { Shared } from './shared.ts';

/** Shorter forms are everyday words or parts of others; longer ones would not fit a line of a phone. */
const FORM_LENGTH = { least: 2, most: 14 };

/**
 * The terms whose use in prose gets a note.
 *
 * @param edition the edition that the prose belongs to
 */
export const markedTerms = ({ terms }: Pick<Shared, 'terms'>): MarkedTerm[] =>
  [...terms].map(({ id, term, abbreviation, definition }) => ({
    id,
    forms: [term, abbreviation ?? ''].filter(
      (form) => form.length >= FORM_LENGTH.least && form.length <= FORM_LENGTH.most,
    ),
    definition,
  }));
