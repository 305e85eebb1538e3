import type { Edition } from '#/content/edition.ts';
import { SOURCES } from '#/content/mdx-blocks.ts';
import { cellLabel, columnsOf, headerRows } from '#/content/table/columns.ts';
import type { Table, TableRow } from '#/content/table/table.ts';
import { tableSources } from '#/model/reference-line.ts';
import { cellLines } from '#/schemas/cells/cell-text.ts';

/** What a table prints besides its caption and rows: headers, notes, sources. */
export function tableBlocks({ references }: Edition, table: Table): string[] {
  const heads = headerRows(columnsOf(table)).flat();
  const sources = tableSources(references, table);
  return [
    ...heads.filter(({ isAdded }) => !isAdded).map(({ text }) => text),
    table.notes.map(({ mark, text }) => (mark ? `${mark} ${text}` : text)).join(' '),
    sources.length > 0 ? [SOURCES, ...sources].join(' ') : '',
  ].filter(Boolean);
}

/**
 * The values of a row under the labels of their columns. A merged cell counts in every row that it
 * covers, once a row; the row's name and empty cells are left out.
 */
export function rowBlocks(table: Table, row: TableRow): { head: string; value: string }[] {
  const isShared = ({ name }: { name: string }) => row.spans[name]?.covered === 'above';
  return columnsOf(table)
    .toSorted((a, b) => Number(isShared(b)) - Number(isShared(a)))
    .filter(({ name, isRowHeader }) => !isRowHeader && row.spans[name]?.covered !== 'left')
    .map((column) => ({
      head: cellLabel(column, row),
      value: cellLines(row.cells[column.name]).join(' '),
    }))
    .filter(({ value }) => value !== '' && value !== '-');
}
