import type { Edition } from '#/content/edition.ts';
import { SOURCES } from '#/content/mdx-blocks.ts';
import { cellLabel, columnsOf, headerRows } from '#/content/table/columns.ts';
import type { Table, TableRow } from '#/content/table/table.ts';
import { tableSources } from '#/model/reference-line.ts';
import { noteLines } from '#/model/table-text.ts';
import { cellLines } from '#/schemas/cells/cell-text.ts';
import type { Passage } from '#/search/build/document.ts';

/** What a table prints besides its caption and rows: headers and notes, then its sources. */
export function tableBlocks(edition: Edition, table: Table): Pick<Passage, 'blocks' | 'sources'> {
  const heads = headerRows(columnsOf(table)).flat();
  const own = [
    ...heads.filter(({ isAdded }) => !isAdded).map(({ text }) => text),
    noteLines(table).join('\n'),
  ];
  const [blocks, lines] = [own.filter(Boolean), sourceLines(edition, table)];
  return { blocks: [...blocks, ...lines], sources: lines.map((_, at) => blocks.length + at) };
}

/** The lines of a table's sources as printed, below the word that says so. */
function sourceLines({ references }: Edition, table: Table): string[] {
  const sources = tableSources(references, table);
  return sources.length > 0 ? [SOURCES, ...sources] : [];
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
      value: cellLines(row.cells[column.name]).join('\n'),
    }))
    .filter(({ value }) => value !== '' && value !== '-');
}
