/** What the cells of a table say in a picture. */
import type { Table, TableRow } from '#/content/table/table.ts';
import type { ErratumAt } from '#/model/errata.ts';
import { markedWords } from '#/model/printed-words.ts';
import { cellLines } from '#/schemas/cells/cell-text.ts';
import { DOUBT } from './type.ts';

/** Items that begin with a number of their own. */
const NUMBERED = /^(?:[①-⑳❶-❿]|\(?\d{1,2}\))/;

/** With a space at which no line breaks. */
const BULLET = '·\u00a0';

/** A text with the sign behind the words that are doubtful. */
export const withDoubts = (text: string, errata: readonly ErratumAt[]): string =>
  markedWords(text, errata)
    .map((run) => run.text + (run.isEnd ? DOUBT : ''))
    .join('');

/** The errata of what stands around the rows: caption and headers. */
export const errataAround = (table: Table, errata: readonly ErratumAt[]): ErratumAt[] =>
  errata.filter(({ place }) => place.at === table.id);

/** The lines of a cell, those of a list with bullets. */
export function cellWords(
  table: Table,
  row: TableRow,
  column: string,
  errata: readonly ErratumAt[],
): string {
  const value = row.cells[column];
  const lines = cellLines(value);
  const isList = Array.isArray(value) && lines.length > 1;
  const own = errata.filter(
    ({ place }) =>
      place.at === `${table.id}.${row.id}` && (!place.column || place.column === column),
  );
  return lines
    .map((line) => `${isList && !NUMBERED.test(line) ? BULLET : ''}${withDoubts(line, own)}`)
    .join('\n');
}
