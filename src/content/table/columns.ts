import type { CellType } from '#/schemas/cells/index.ts';
import type { Column } from '#/schemas/columns.ts';
import { asAdded } from '#/text/added.ts';
import type { Table, TableRow } from './table.ts';

/** A column with its name and whether it names the row. */
export interface NamedColumn extends Column {
  name: string;
  isRowHeader: boolean;
}

/** The columns of a table in print order; the unit of a quantity stands in its cells, not in the header. */
export function columnsOf({ shape }: Table): NamedColumn[] {
  return Object.entries(shape.columns).map(([name, column]) => ({
    ...column,
    unit: column.type === 'count' ? column.unit : undefined,
    name,
    isRowHeader: column.rowHeader ?? false,
  }));
}

/** The upper header row: runs of columns with the same group; without a group the column spans both rows. */
function headerGroups(
  columns: NamedColumn[],
): { group: string | undefined; columns: NamedColumn[] }[] {
  const groups: { group: string | undefined; columns: NamedColumn[] }[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (column.group && last?.group === column.group) last.columns.push(column);
    else groups.push({ group: column.group, columns: [column] });
  }
  return groups;
}

const FIGURES: readonly CellType[] = [
  'quantity',
  'percentage',
  'count',
  'money',
  'count-with-share',
];

/** True for a column of figures, which end at one line; a column of dates reads like words. */
export const isOfFigures = ({ type, isRowHeader }: NamedColumn): boolean =>
  !isRowHeader && FIGURES.includes(type);

/** Columns under each head of the upper header row, in print order; none where nothing is grouped. */
export function columnGroups(columns: NamedColumn[]): number[] {
  const groups = headerGroups(columns);
  return groups.some(({ group }) => group)
    ? groups.map(({ columns: inside }) => inside.length)
    : [];
}

/** A cell of the header: what it says, and how many columns and rows it spans. */
export interface HeaderCell {
  text: string;
  /** true for the head of a group of columns */
  isGroup: boolean;
  /** true where the print has no such header */
  isAdded: boolean;
  /** true above a column of figures */
  isFigures: boolean;
  columns: number;
  rows: number;
}

/** The header as printed: groups above their columns. One row when no column adds to its group's name. */
export function headerRows(columns: NamedColumn[]): HeaderCell[][] {
  const name = (column: NamedColumn) => {
    const { label, unit } = column;
    return marked(column.added, unit ? `${label} (${unit})` : label);
  };
  const cell = (column: NamedColumn, rows: number) => ({
    text: name(column),
    ...{ isGroup: false, isAdded: column.added === true, isFigures: isOfFigures(column) },
    ...{ columns: 1, rows },
  });
  const grouped = columns.filter(({ group }) => group);
  const height = grouped.some(({ label, group }) => label !== group) ? 2 : 1;
  const upper = headerGroups(columns).flatMap(({ group, columns: inside }) => {
    if (!group) return inside.map((column) => cell(column, height));
    // a group of nothing but added headers is itself added
    const isAdded = inside.every(({ added }) => added);
    const text = marked(isAdded, group);
    return { text, isGroup: true, isAdded, isFigures: false, columns: inside.length, rows: 1 };
  });
  return height === 2 ? [upper, grouped.map((column) => cell(column, 1))] : [upper];
}

/** Header text of a column with its group and unit, as data files have it. */
export function fullLabel({ group, label, unit }: NamedColumn): string {
  const name = group ? `${group} › ${label}` : label;
  return unit ? `${name} (${unit})` : name;
}

/** A header that the print does not have is marked as the edition's. */
const marked = (added: boolean | undefined, text: string) => (added ? asAdded(text) : text);

/** Header text over a cell: one that spans columns is named by all of them, or by their group when it spans that. */
export function headOver(
  columns: readonly NamedColumn[],
  column: NamedColumn,
  { spans }: Pick<TableRow, 'spans'>,
): string {
  const width = spans[column.name]?.columns ?? 1;
  if (width === 1) return fullLabel(column);
  const at = columns.indexOf(column);
  const covered = columns.slice(at, at + width);
  const { group } = column;
  const names = covered.map(({ label }) => label).join('·');
  if (!group) return names;
  const isGroup =
    covered.every((other) => other.group === group) &&
    columns.filter((other) => other.group === group).length === width;
  return isGroup ? group : `${group} › ${names}`;
}

/** The label of a cell: the headers over it, and for how many rows it holds when they share it. */
export function cellLabel(
  columns: readonly NamedColumn[],
  column: NamedColumn,
  row: Pick<TableRow, 'spans'>,
): string {
  const rows = column.isRowHeader ? 1 : (row.spans[column.name]?.rows ?? 1);
  const head = marked(column.added, headOver(columns, column, row));
  return head + (rows > 1 ? ` · ${rows}개 행 공통` : '');
}

/** Rows by their outermost group, one `tbody` each; tables without groups have one. */
export function rowGroups(table: Table): TableRow[][] {
  const outer = table.shape.rowHeaders[0];
  const isGrouped = table.rows.some(({ spans }) => outer && spans[outer]?.covered);
  if (!outer || (table.shape.rowHeaders.length < 2 && !isGrouped)) return [table.rows];
  const groups: TableRow[][] = [];
  for (const row of table.rows) {
    const span = row.spans[outer];
    if (span?.covered && groups.length) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  return groups;
}
