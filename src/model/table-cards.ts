import { cellLabel, type NamedColumn } from '#/content/table/columns.ts';
import type { TableRow } from '#/content/table/table.ts';
import { cellText } from '#/schemas/cells/cell-text.ts';
import { contextLine, sharedLine } from '#/text/card.ts';

/** What a row's card on a phone says before and after the row's own cells. */
export interface CardLines {
  /** headers that are merged into the row from above */
  context: string | undefined;
  /** values that are, one a line */
  shared: string | undefined;
}

/** The words of a row's card for what stands in the rows above it. */
export function cardLines(columns: readonly NamedColumn[], row: TableRow): CardLines {
  const merged = columns.filter(({ name }) => row.spans[name]?.covered === 'above');
  const words = ({ name }: NamedColumn) => cellText(row.cells[name]).replace(/\s+/g, ' ');
  const context = contextLine(merged.filter(({ isRowHeader }) => isRowHeader).map(words));
  const shared = merged
    .filter(({ isRowHeader }) => !isRowHeader)
    .map((column) => sharedLine(cardLabel(columns, column, row), words(column)))
    .join('\n');
  return { context: context || undefined, shared: shared || undefined };
}

/** The label of a printed cell: one that spans columns is named by all of them, or by their group when it spans that. */
export function cardLabel(
  columns: readonly NamedColumn[],
  column: NamedColumn,
  row: TableRow,
): string {
  const label = cellLabel(column, row);
  const width = row.spans[column.name]?.columns ?? 1;
  if (width === 1) return label;
  const at = columns.indexOf(column);
  const covered = columns.slice(at, at + width);
  const { group } = column;
  const isGroup =
    group &&
    covered.every((other) => other.group === group) &&
    columns.filter((other) => other.group === group).length === width;
  const names = isGroup
    ? group
    : `${group ? `${group} › ` : ''}${covered.map((other) => other.label).join('·')}`;
  return names + (/ · \d+개 행 공통$/.exec(label)?.[0] ?? '');
}
