/** Where a table, and a row that says the same, was printed first. */
import type { Table, TableRow } from '#/content/table/table.ts';
import { cellLines } from '#/schemas/cells/cell-text.ts';

/**
 * The first printing of a row: in words it may differ, its figures are the same, so that a list which
 * shows one printing for all of them withholds none.
 *
 * @param tables of the edition by id
 * @returns the row itself where it was printed nowhere before, or with other figures
 */
export function firstPrinting(
  tables: ReadonlyMap<string, Table>,
  table: Table,
  row: TableRow,
): [table: Table, row: TableRow] {
  const before = table.isOverlap ? undefined : tables.get(table.basedOn ?? '');
  const first = row.added ? undefined : before?.rows.find(({ id }) => id === row.id);
  const hasOtherFigures = Object.entries(row.changed).some(
    ([column, words]) =>
      figuresIn(cellLines(row.cells[column]).join(' ')) !== figuresIn(words ?? ''),
  );
  return before && first && !hasOtherFigures ? firstPrinting(tables, before, first) : [table, row];
}

/** The first printing of a table: the table itself where it was printed nowhere before. */
export function firstTable(tables: ReadonlyMap<string, Table>, table: Table): Table {
  const before = table.isOverlap ? undefined : tables.get(table.basedOn ?? '');
  return before ? firstTable(tables, before) : table;
}

const figuresIn = (words: string): string => (words.match(/\d+/g) ?? []).join(' ');
