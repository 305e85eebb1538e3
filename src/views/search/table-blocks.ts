import type { Edition } from '#/content/edition.ts';
import { SOURCES } from '#/content/mdx-blocks.ts';
import { cellLabel, columnsOf, headerRows } from '#/content/table/columns.ts';
import type { Table, TableRow } from '#/content/table/table.ts';
import { isSourceLine, tableSources } from '#/model/reference-line.ts';
import { noteLines } from '#/model/table-text.ts';
import { cellLines } from '#/schemas/cells/cell-text.ts';
import type { Passage } from '#/search/build/document.ts';

/** What a table prints besides its caption and rows: headers and notes, then its sources, some of them as notes. */
export function tableBlocks(edition: Edition, table: Table): Pick<Passage, 'blocks' | 'sources'> {
  const own = headerRows(columnsOf(table))
    .flat()
    .filter(({ isAdded, text }) => !isAdded && text)
    .map(({ text }) => text);
  const cited = table.notes.map(({ text }) => isSourceLine(edition.references, table, text));
  const lines = sourceLines(edition, table);
  const isCited = [...own.map(() => false), ...cited, ...lines.map(() => true)];
  return {
    blocks: [...own, ...noteLines(table), ...lines],
    sources: isCited.flatMap((is, at) => (is ? at : [])),
  };
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
  const columns = columnsOf(table);
  return columns
    .toSorted((a, b) => Number(isShared(b)) - Number(isShared(a)))
    .filter(({ name, isRowHeader }) => !isRowHeader && row.spans[name]?.covered !== 'left')
    .map((column) => ({
      head: cellLabel(columns, column, row),
      value: cellLines(row.cells[column.name]).join('\n'),
    }))
    .filter(({ value }) => value !== '' && value !== '-');
}
