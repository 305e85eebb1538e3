import type { Edition } from '#/content/edition.ts';
import type { Page } from '#/content/pages.ts';
import type { Place } from '#/schemas/erratum.ts';
import { joinAddress } from '#/text/address.ts';
import { addressText } from './address-text.ts';
import { linesAround, linesOfRow, tableAt } from './table-places.ts';

/** Where on a page the words of an erratum may stand. */
type Spot = Pick<Place, 'at' | 'column'>;

/** The lines of a table at a place: those of a cell or row, or those around the rows; undefined in prose. */
export function tableLines(edition: Edition, { at, column }: Spot): string[] | undefined {
  const found = tableAt(edition, at);
  if (!found) return undefined;
  const { table, row } = found;
  return row ? linesOfRow(row, column).map(([, line]) => line) : linesAround(table);
}

/** Everything that a page says at a place: table lines, or prose with its questions; of the page itself the title too. */
export function textAt(edition: Edition, page: Page, { at, column }: Spot): string {
  const lines = tableLines(edition, { at, column });
  if (lines && at?.includes('.')) return lines.join('\n');
  const { frontmatter } = page;
  const questions = page.kind === 'document' ? page.frontmatter.questions : [];
  return [
    ...(at ? [] : [frontmatter.title, frontmatter.description]),
    ...questions
      .filter(({ answers }) => !at || answers.includes(at))
      .flatMap(({ title, text = '' }) => [title, text]),
    addressText(edition, joinAddress(page.path, at)) ?? '',
  ].join('\n');
}
