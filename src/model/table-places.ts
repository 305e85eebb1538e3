import type { Edition } from '#/content/edition.ts';
import { columnsOf, headerRows } from '#/content/table/columns.ts';
import type { Table, TableRow } from '#/content/table/table.ts';
import type { ListItem } from '#/schemas/cells/list.ts';
import type { Place } from '#/schemas/erratum.ts';
import { hasWords } from './printed-words.ts';
import { unitOf } from './table-text.ts';

/** The table at a place, and its row where the place is one: `table`, `table.row`. */
export function tableAt(
  { tables }: Edition,
  at: string | undefined,
): { table: Table; row: TableRow | undefined } | undefined {
  const [id = '', rowId] = (at ?? '').split('.');
  const table = tables.get(id);
  return table && { table, row: table.rows.find((row) => row.id === rowId) };
}

/** The lines that a cell prints: each item of a list is one, the rest is one. */
function linesOfCell(value: unknown): string[] {
  if (Array.isArray(value))
    return value.flatMap(({ text, items }: ListItem) => [text, ...linesOfCell(items)]);
  if (typeof value === 'object' && value !== null && 'printed' in value)
    return [String(value.printed)];
  return [String(value ?? '')];
}

/** The lines of a row by column; what is merged into another cell is printed there. */
export const linesOfRow = (row: TableRow, column?: string): [column: string, line: string][] =>
  Object.entries(row.cells)
    .filter(([name]) => name !== 'id' && (!column || name === column) && !row.spans[name]?.covered)
    .flatMap(([name, value]) => linesOfCell(value).map((line): [string, string] => [name, line]));

/** The column of the cell of a row in which the words of an erratum stand. */
export const cellOf = (row: TableRow, { column, printed }: Place): string | undefined =>
  column ?? linesOfRow(row).find(([, line]) => hasWords(line, printed))?.[0];

/** What a table prints around its rows: caption, headers, notes. */
export const linesAround = (table: Table): string[] => [
  table.title,
  ...(table.unit ? [unitOf(table)] : []),
  ...headerRows(columnsOf(table)).flatMap((cells) => cells.map(({ text }) => text)),
  ...table.notes.map(({ text }) => text),
];
