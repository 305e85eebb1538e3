import type { Column } from '#/schemas/columns.ts';
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
export function headerGroups(
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

/** Header text of a column with its group and unit, as cards on a phone and search show it. */
export function fullLabel({ group, label, unit }: NamedColumn): string {
  const name = group ? `${group} › ${label}` : label;
  return unit ? `${name} (${unit})` : name;
}

/** Rows by their outermost group, one `tbody` each; tables without groups have one. */
export function rowGroups(table: Table): TableRow[][] {
  const outer = table.shape.rowHeaders[0];
  if (!outer || table.shape.rowHeaders.length < 2) return [table.rows];
  const groups: TableRow[][] = [];
  for (const row of table.rows) {
    const span = row.spans[outer];
    if (span?.covered && groups.length) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  return groups;
}
