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
    .map((column) => sharedLine(cellLabel(columns, column, row), words(column)))
    .join('\n');
  return { context: context || undefined, shared: shared || undefined };
}
