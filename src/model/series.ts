import type { Edition } from '#/content/edition.ts';
import type { Site } from '#/content/site.ts';
import { columnsOf, fullLabel } from '#/content/table/columns.ts';
import type { Table } from '#/content/table/table.ts';
import { type Cell, type Change, changeOf } from './change.ts';
import { once } from './once.ts';
import { rowLabel, rowName } from './row-label.ts';

/** A table as one edition has it. */
export interface Printing {
  edition: Edition;
  table: Table;
}

/** A cell in one edition. */
export interface SeriesValue {
  year: string;
  /** undefined where the edition lacks the row or the column */
  value: unknown;
  /** what became of it since the last earlier edition that has it; none for the first */
  change: Change | undefined;
  /** that edition, when another one without the cell lies between */
  since: string | undefined;
}

/** A column of the series, by its name. */
export interface SeriesColumn {
  name: string;
  /** heading in the newest edition that has it */
  label: string;
  isRowHeader: boolean;
  /** years of the editions that have it */
  years: readonly string[];
}

/** A row of the series, by its id. */
export interface SeriesRow {
  id: string;
  /** its name in the newest edition that has it, told apart from the other rows there */
  name: string;
  /** its names, oldest first, each where it is first used; the last one holds */
  names: readonly { year: string; label: string }[];
  /** years of the editions that have it */
  years: readonly string[];
  /** its cells by column, one value an edition; without the columns that name the row */
  cells: readonly { column: SeriesColumn; values: readonly SeriesValue[] }[];
}

/** A table through the editions up to the one that asks. */
export interface Series {
  /** oldest first, the table itself last; at least two */
  printings: readonly Printing[];
  /** those of the table itself in their order, then those that only earlier editions have */
  columns: readonly SeriesColumn[];
  rows: readonly SeriesRow[];
}

/**
 * The table that a table continues: of that id, in the newest earlier edition that has one.
 *
 * @param year of the edition in which `table` stands
 */
export function continued(
  { editions }: Pick<Site, 'editions'>,
  year: string,
  { continues }: Pick<Table, 'continues'>,
): Printing | undefined {
  const edition = editions.findLast((e) => e.year < year && e.tables.has(continues ?? ''));
  const table = edition?.tables.get(continues ?? '');
  return edition && table && { edition, table };
}

/** The printings of a table, oldest first, itself last; one when it continues none. */
export function printingsOf(
  site: Pick<Site, 'editions'>,
  own: Printing,
): [Printing, ...Printing[]] {
  const before = continued(site, own.edition.year, own.table);
  return before ? [...printingsOf(site, before), own] : [own];
}

/**
 * A table with what earlier editions had in its place.
 *
 * @returns undefined for a table that continues none
 */
export function seriesOf(site: Pick<Site, 'editions'>, own: Printing): Series | undefined {
  const printings = printingsOf(site, own);
  if (printings.length < 2) return undefined;
  const newestFirst = printings.toReversed();
  const columns = unique(newestFirst.flatMap(({ table }) => columnsOf(table).map((c) => c.name)))
    // the newest printing that has it names it
    .map((name) => seriesColumn(newestFirst, name));
  const ids = unique(newestFirst.flatMap(({ table }) => table.rows.map(({ id }) => id)));
  const values = columns.filter(({ isRowHeader }) => !isRowHeader);
  return { printings, columns, rows: ids.map((id) => seriesRow(printings, values, id)) };
}

const rowsOf = once(({ rows }: Table) => new Map(rows.map((row) => [row.id, row])));

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

function seriesColumn(newestFirst: readonly Printing[], name: string): SeriesColumn {
  const found = newestFirst.flatMap(({ edition, table }) => {
    const column = columnsOf(table).find((c) => c.name === name);
    return column ? [{ year: edition.year, column }] : [];
  });
  const column = found[0]?.column;
  return {
    name,
    label: column ? fullLabel(column) : name,
    isRowHeader: column?.isRowHeader ?? false,
    years: found.map(({ year }) => year).reverse(),
  };
}

function seriesRow(
  printings: readonly Printing[],
  columns: readonly SeriesColumn[],
  id: string,
): SeriesRow {
  const found = printings.flatMap(({ edition, table }) => {
    const row = rowsOf(table).get(id);
    return row
      ? [{ year: edition.year, label: rowLabel(table, row), name: rowName(table, row) }]
      : [];
  });
  return {
    id,
    name: found.at(-1)?.name ?? id,
    names: found
      .filter(({ label }, i) => label !== found[i - 1]?.label)
      .map(({ year, label }) => ({ year, label })),
    years: found.map(({ year }) => year),
    cells: columns.map((column) => ({ column, values: valuesOf(printings, id, column.name) })),
  };
}

/** A cell through the editions, each time with its change. */
function valuesOf(printings: readonly Printing[], row: string, column: string): SeriesValue[] {
  const values: SeriesValue[] = [];
  let last: { year: string; cell: Cell; at: number } | undefined;
  printings.forEach(({ edition: { year }, table }, at) => {
    const cell = cellOf(table, row, column);
    values.push({
      year,
      value: cell?.value,
      change: cell && last && changeOf(last.cell, cell),
      since: cell && last && last.at < at - 1 ? last.year : undefined,
    });
    if (cell) last = { year, cell, at };
  });
  return values;
}

/** A cell with its unit; undefined where the table lacks its row or column. */
function cellOf(table: Table, row: string, column: string): Cell | undefined {
  const cells = rowsOf(table).get(row)?.cells;
  const own = columnsOf(table).find(({ name }) => name === column);
  return cells && own && { value: cells[column], unit: own.unit ?? table.unit };
}

/** True for a cell that every edition has, with the same words. */
export const isUnchanged = (values: readonly SeriesValue[]): boolean =>
  values.every(
    ({ value, change }, i) => value !== undefined && (i === 0 || change?.kind === 'same'),
  );
