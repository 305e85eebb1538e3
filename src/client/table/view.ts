/** Which rows and columns of a table are shown, and in which order: a state applied to the data. */
import { cellText } from '#/schemas/cells/cell-text.ts';
import { nameKey } from '#/text/fold.ts';
import { valueAsked } from '#/text/value-asked.ts';
import type { TableFile } from './data.ts';
import { compareCells } from './order.ts';
import { MOST_COMPARED, type TableState } from './state.ts';

/** Rows and columns by their place in the printed table. */
export interface View {
  rows: number[];
  columns: number[];
  /** true when the rows stand side by side, as columns */
  isCompared: boolean;
  /** how many columns the reader has left out */
  hidden: number;
}

/**
 * What of a state the table has: columns and rows that it lacks are left out, words of a column that it
 * lacks are looked for in all.
 *
 * @param name the column that names the rows, which is always shown
 */
export function fitting(state: TableState, { columns, rows }: TableFile, name: string): TableState {
  const names = columns.map((column) => column.name);
  const ids = rows.map(({ id }) => String(id));
  /** Those that there are, as the table spells them. */
  const known = (asked: readonly string[], all: readonly string[]) => [
    ...new Set(asked.flatMap((one) => valueAsked(one, all) ?? [])),
  ];
  const { sort, find } = state;
  const sorted = sort && valueAsked(sort.column, names);
  const searched = find?.column ? valueAsked(find.column, names) : undefined;
  const compared = known(state.rows, ids).slice(0, MOST_COMPARED);
  return {
    sort: sort && sorted ? { ...sort, column: sorted } : undefined,
    find: find && { ...find, column: searched },
    hide: known(state.hide, names).filter((one) => one !== name),
    only: known(state.only, names).filter((one) => one !== name),
    rows: compared.length > 1 ? compared : [],
  };
}

/**
 * What of a state was left out to make it fit, by the names that it has there.
 *
 * @param fitted what `fitting` has made of it
 */
export function leftOut(asked: TableState, fitted: TableState): string[] {
  const lacking = (all: readonly (string | undefined)[], kept: readonly (string | undefined)[]) => {
    const fit = kept.filter((one) => one !== undefined);
    return all.filter((one) => one !== undefined && valueAsked(one, fit) === undefined);
  };
  const columns = [
    ...lacking([asked.sort?.column], [fitted.sort?.column]),
    ...lacking([asked.find?.column], [fitted.find?.column]),
    ...lacking(asked.hide, fitted.hide),
    ...lacking(asked.only, fitted.only),
  ];
  return [
    ...[...new Set(columns)].map((column) => `‘${column}’ 열`),
    ...lacking(asked.rows, fitted.rows).map((row) => `‘${row}’ 행`),
  ];
}

/**
 * Applies a state that fits the table.
 *
 * @param headers the columns that name the rows, which `only` leaves in place
 */
export function viewOf(
  { sort, find, hide, only, rows: compared }: TableState,
  { columns, rows }: TableFile,
  headers: readonly string[],
): View {
  const shown = columns.flatMap(({ name }, at) => {
    const isShown =
      only.length > 0 ? only.includes(name) || headers.includes(name) : !hide.includes(name);
    return isShown ? [at] : [];
  });
  const hidden = columns.length - shown.length;
  if (compared.length > 1) {
    const places = compared.map((id) => rows.findIndex((row) => row.id === id));
    // the names of the rows head their columns
    const values = shown.filter((at) => !headers.includes(columns[at]?.name ?? ''));
    return { rows: places, columns: values.length > 0 ? values : shown, isCompared: true, hidden };
  }
  const words = nameKey(find?.words ?? '');
  const looked = find?.column ? [find.column] : columns.map(({ name }) => name);
  const found = rows.flatMap((row, at) =>
    looked.some((name) => nameKey(cellText(row[name])).includes(words)) ? [at] : [],
  );
  if (sort)
    // equal cells keep the order of the print
    found.sort(
      (a, b) =>
        compareCells(rows[a]?.[sort.column], rows[b]?.[sort.column], sort.isDescending) || a - b,
    );
  return { rows: found, columns: shown, isCompared: false, hidden };
}
