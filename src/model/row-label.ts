import type { Table, TableRow } from '#/content/table/table.ts';
import { cellText } from '#/schemas/cells/cell-text.ts';

/** The human name of a row: its header cells, outermost group first, without repeats; the table's title when the print names no row. */
export function rowLabel({ shape, title }: Table, row: TableRow): string {
  const names = shape.rowHeaders.map((name) => cellText(row.cells[name]).replace(/\s+/g, ' '));
  return [...new Set(names)].filter((n) => n && n !== '-').join(' › ') || title;
}
