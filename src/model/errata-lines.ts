import type { Edition } from '#/content/edition.ts';
import type { Page } from '#/content/pages.ts';
import type { Place } from '#/schemas/erratum.ts';
import { joinAddress } from '#/text/address.ts';
import { addressText } from './address-text.ts';
import { isWhole, tablesOn } from './pages.ts';
import { partsOfLine, sourceLine, sourcesBelow } from './reference-line.ts';
import { linesAround, linesOfRow, tableAt } from './table-places.ts';
import { answersTo } from './voices.ts';

/** Where on a page the words of an erratum may stand. */
type Spot = Pick<Place, 'at' | 'column'>;

/**
 * The lines at a place behind whose words a mark stands by itself: those of a cell or row, those around
 * the rows of a table, the caption of a figure, and source lines in their parts.
 */
export function markedLines(edition: Edition, page: Page, { at, column }: Spot): string[] {
  const found = tableAt(edition, at);
  if (found?.row) return linesOfRow(found.row, column).map(([, line]) => line);
  if (found)
    return [
      ...linesAround(found.table),
      ...partsAt(edition, page, at, sourcesBelow(found.table, edition.references)),
    ];
  const { sections } = page.source;
  const captions = sections.flatMap(({ parts }) =>
    parts.filter(({ kind, id }) => kind === 'figure' && id === at).map(({ text }) => text),
  );
  const references = sections.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) =>
      'reference' in block && (block.at ?? id) === at ? block.reference : [],
    ),
  );
  return [...captions, ...partsAt(edition, page, at, references)];
}

/** True when nothing that a page prints is withheld: neither a table nor a source. */
export const isReadable = (edition: Edition, page: Page): boolean =>
  isWhole(edition, page) &&
  [
    ...page.source.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => ('reference' in block ? block.reference : [])),
    ),
    ...tablesOn(edition, page).flatMap((table) => table.references),
  ].every((id) => edition.references.has(id));

/** The parts of the source lines of references at a place. */
const partsAt = (
  { references }: Edition,
  page: Page,
  at: string | undefined,
  ids: readonly string[],
): string[] =>
  ids.flatMap((id) => {
    const reference = references.get(id);
    const line = reference && sourceLine(reference, page.id, at);
    return line ? partsOfLine(reference, line).map(({ text }) => text) : [];
  });

/** Everything that a page says at a place: table lines, or prose with its questions; of the page itself the title too. */
export function textAt(edition: Edition, page: Page, { at, column }: Spot): string {
  if (tableAt(edition, at)?.row) return markedLines(edition, page, { at, column }).join('\n');
  const { frontmatter } = page;
  const questions =
    page.kind === 'document'
      ? page.frontmatter.questions.filter(({ id }) => !at || answersTo(page, id).includes(at))
      : [];
  return [
    ...(at ? [] : [frontmatter.title, frontmatter.description]),
    ...questions.flatMap(({ title, text = '' }) => [title, text]),
    addressText(edition, joinAddress(page.path, at)) ?? '',
  ].join('\n');
}
