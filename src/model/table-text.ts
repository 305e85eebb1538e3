import type { Table, TableRow } from '#/content/table/table.ts';
import { cellText } from '#/schemas/cells/cell-text.ts';

/** All words of a row. */
export const rowText = (row: TableRow): string =>
  Object.entries(row.cells)
    .filter(([name]) => name !== 'id')
    .map(([, value]) => cellText(value))
    .join('\n');

/** The unit of all cells as the caption gives it. */
export const unitOf = ({ unit }: Table): string => (unit ? ` (단위: ${unit})` : '');

/** The caption: the title, with the unit of all cells where the print gives one. */
export const captionOf = (table: Table): string => `${table.title}${unitOf(table)}`;

const headText = ({ title, shape }: Table): string[] => [
  title,
  ...Object.values(shape.columns).map((c) => `${c.group ?? ''} ${c.label}`),
];

const notesText = ({ notes }: Table): string[] => notes.map((n) => n.text);

/** What a table says besides its rows: title, headers, notes, source lines. */
export const tableText = (table: Table, sources: readonly string[]): string =>
  [...headText(table), ...notesText(table), ...sources].join('\n');

/** All words of a table in the order of the print. */
export const wholeTableText = (table: Table, sources: readonly string[]): string =>
  [...headText(table), ...table.rows.map(rowText), ...notesText(table), ...sources].join('\n');
