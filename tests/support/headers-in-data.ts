/** Which headers a cell of a table must have, as the data say. */
import { columnsOf } from '#/content/table/columns.ts';
import type { Table } from '#/content/table/table.ts';
import { cellText } from '#/schemas/cells/cell-text.ts';
import { asAdded } from '#/text/added.ts';
import { bare } from './tables.ts';

/**
 * The headers that the data give a cell: the names of its rows, labels and groups of its columns.
 *
 * @param rows numbers of the rows that it covers
 * @param names names of the columns that it covers
 */
export function headersInData(table: Table, rows: number[], names: string[]): Set<string> {
  const columns = columnsOf(table);
  const heads = columns
    .filter(({ name }) => names.includes(name))
    .flatMap(({ label, group, unit, added }) => {
      const all = columns.filter((column) => column.group === group);
      const isAddedGroup = group && all.every((column) => column.added);
      const head = unit ? `${label} (${unit})` : label;
      return [added ? asAdded(head) : head, isAddedGroup ? asAdded(group) : (group ?? '')];
    });
  // a group that is printed once over columns which add nothing to it has one header row
  const isOneRow = columns.every(({ group, label }) => !group || group === label);
  const rowHeads = rows.flatMap((at) =>
    table.shape.rowHeaders.map((name) => cellText(table.rows[at]?.cells[name])),
  );
  return new Set(
    [...(isOneRow ? heads.filter((_, i) => i % 2 === 0) : heads), ...rowHeads]
      .map(bare)
      .filter(Boolean),
  );
}
