import type { NamedColumn } from '#/content/table/columns.ts';
import type { Table, TableRow } from '#/content/table/table.ts';
import { cellText } from '#/schemas/cells/cell-text.ts';
import { EMPTY } from '#/schemas/cells/empty.ts';
import type { ListItem } from '#/schemas/cells/list.ts';

/** What a field holds: words; a number; a whole day; a time that may lack month or day, as ISO 8601. */
export type FieldKind = 'text' | 'number' | 'percentage' | 'money' | 'date' | 'time';

/** A column as programs take it: one name, one type, one unit. */
export interface Field {
  /** that of the column; of a part of it with `_` and the part, as no column's own name has */
  name: string;
  /** the header of the print with its group, the part and the unit */
  title: string;
  kind: FieldKind;
  /** as printed; of money the code of ISO 4217 */
  unit?: string | undefined;
  /** undefined where the print left the cell empty; percentages per hundred, days as ISO 8601 */
  read(row: TableRow): string | number | undefined;
}

/** The values of a column that the print has not left empty. */
export const printedIn = ({ rows }: Table, { name }: NamedColumn): unknown[] =>
  rows.map(({ cells }) => cells[name]).filter((value) => !isEmpty(value));

/** True where the print left the cell empty: `-`, `N/A` or nothing. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined || EMPTY.some((empty) => empty === value);

/** The title of a field. */
export function titleOf({ group, label }: NamedColumn, part?: string, unit?: string): string {
  const name = [group, label, part].filter(Boolean).join(' › ');
  return unit ? `${name} (${unit})` : name;
}

/** The words of a column as printed; each item of a list on a line, what lies below it indented. */
export const wordsField = (column: NamedColumn): Field => ({
  ...{ name: column.name, title: titleOf(column), kind: 'text' },
  read: ({ cells }) => {
    const value = cells[column.name];
    return Array.isArray(value) ? linesOf(value, '').join('\n') : cellText(value);
  },
});

const linesOf = (items: readonly ListItem[], indent: string): string[] =>
  items.flatMap(({ text, items: below }) => [indent + text, ...linesOf(below, `${indent}  `)]);
