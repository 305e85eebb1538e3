import type { Edition } from '#/content/edition.ts';
import { origins, type Term } from '#/schemas/term.ts';
import type { TermNote } from '#/text/term-note.ts';

/** The notes of some terms by their ids, as an edition explains them. */
export const termNotes = (edition: Edition, ids: ReadonlySet<string>): Record<string, TermNote> =>
  Object.fromEntries(
    [...edition.terms].filter(({ id }) => ids.has(id)).map((term) => [term.id, noteOf(term)]),
  );

const noteOf = ({ definition, origin, addition }: Term): TermNote => [
  [definition, origins[origin]],
  ...(addition ? [[addition, origins.edition] as [string, string]] : []),
];
