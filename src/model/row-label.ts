import { columnsOf } from '#/content/table/columns.ts';
import type { Table, TableRow } from '#/content/table/table.ts';
import { cellText } from '#/schemas/cells/cell-text.ts';
import { firstWords } from '#/text/first-words.ts';
import { once } from './once.ts';

/** So much of a label stands in a title: some labels are cells of several sentences. */
const MOST_OF_LABEL = 60;
/** So much of a cell tells its row from others. */
const MOST_OF_CELL = 24;

/** The human name of a row: its header cells, outermost group first, without repeats; the table's title when the print names no row. */
export function rowLabel({ shape, title }: Table, row: TableRow): string {
  const names = shape.rowHeaders.map((name) => wordsOf(row, name));
  return [...new Set(names)].filter((n) => n && n !== '-').join(' › ') || title;
}

/** The label of a row, told apart from the other rows of its table: `양자 오류 정정 › IBM(미국, 회사)`. */
export const rowName = (table: Table, row: TableRow): string =>
  names(table).get(row) ?? rowLabel(table, row);

/** The name of a row where it stands in a title: a long label is cut. */
export const rowTitle = (table: Table, row: TableRow): string =>
  titles(table).get(row) ?? rowLabel(table, row);

const names = once((table: Table) => toldApart(table, (label) => label));
const titles = once((table: Table) =>
  toldApart(table, (label) => firstWords(label, MOST_OF_LABEL)),
);

/** The labels of all rows; where several share one, with the first cell of a row that none of these has. */
function toldApart(table: Table, shorten: (label: string) => string): Map<TableRow, string> {
  const labels = table.rows.map((row) => ({ row, label: shorten(rowLabel(table, row)) }));
  const named = new Map<TableRow, string>();
  for (const [label, same] of Map.groupBy(labels, ({ label }) => label)) {
    const rows = same.map(({ row }) => row);
    rows.forEach((row, at) => {
      const mark = rows.length > 1 && ` › ${ownCell(table, row, rows) ?? at + 1}`;
      named.set(row, label + (mark || ''));
    });
  }
  return named;
}

/** The columns beside the headers come first: a header that differs has been cut off. */
function ownCell(table: Table, row: TableRow, among: readonly TableRow[]): string | undefined {
  const columns = columnsOf(table).map(({ name }) => name);
  const isHeader = (name: string) => table.shape.rowHeaders.includes(name);
  const sorted = [...columns.filter((name) => !isHeader(name)), ...columns.filter(isHeader)];
  const column = sorted.find((name) => {
    const cells = among.map((other) => shortened(other, name));
    return cells.every((cell) => cell && cell !== '-') && new Set(cells).size === cells.length;
  });
  if (column) return shortened(row, column);
  return sorted
    .map((name) => ({ name, cell: shortened(row, name) }))
    .find(
      ({ name, cell }) =>
        cell &&
        cell !== '-' &&
        among.filter((other) => shortened(other, name) === cell).length === 1,
    )?.cell;
}

const wordsOf = (row: TableRow, column: string): string =>
  cellText(row.cells[column]).replace(/\s+/g, ' ');

const shortened = (row: TableRow, column: string): string =>
  firstWords(wordsOf(row, column), MOST_OF_CELL);
