import type { Edition } from '#/content/edition.ts';
import { columnsOf, fullLabel } from '#/content/table/columns.ts';
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

/** The notes below a table as printed, each behind its mark. */
export const noteLines = ({ notes }: Table): string[] =>
  notes.map(({ mark, text }) => (mark ? `${mark} ${text}` : text));

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

/** What a table is, for a catalogue of data where nothing stands around it: what it compares, its columns, its report. */
export const dataDescription = ({ title }: Pick<Edition, 'title'>, table: Table): string =>
  [
    table.description ?? `${captionOf(table)}.`,
    `열: ${columnsOf(table).map(fullLabel).join(', ')}.`,
    `${title}의 표이다.`,
  ].join(' ');
