import { columnsOf, fullLabel } from '#/content/table/columns.ts';
import { figuresOf } from '#/model/figures.ts';
import { rowLabel } from '#/model/row-label.ts';
import type { Printing } from '#/model/series.ts';
import { cellText } from '#/schemas/cells/cell-text.ts';
import { csv } from './csv.ts';

/** One cell of a table in one edition. */
export interface SeriesRecord {
  edition: string;
  /** id of the table in that edition */
  table: string;
  /** id of the row: the same row in every edition */
  row: string;
  rowLabel: string;
  /** name of the column: the same column in every edition */
  column: string;
  columnLabel: string;
  /** type of the column's cells */
  type: string;
  /** unit of the column or table, for cells that print none */
  unit?: string | undefined;
  /** as printed */
  printed: string;
  /** the typed cell */
  value: unknown;
}

/** A table through the editions, in long form, as its JSON file gives it. */
export interface SeriesData {
  id: string;
  title: string;
  edition: string;
  /** the table as each edition has it, oldest first */
  editions: {
    edition: string;
    table: string;
    title: string;
    unit?: string | undefined;
    url: string;
  }[];
  records: SeriesRecord[];
}

/**
 * The long form of a series: a record for each cell of each edition.
 *
 * @param printings oldest first, the table itself last
 * @param at makes the full address of a table in its edition
 */
export function seriesData(
  printings: readonly [Printing, ...Printing[]],
  at: (printing: Printing) => string,
): SeriesData {
  const own = printings.at(-1) ?? printings[0];
  return {
    id: own.table.id,
    title: own.table.title,
    edition: own.edition.year,
    editions: printings.map((printing) => ({
      edition: printing.edition.year,
      table: printing.table.id,
      title: printing.table.title,
      unit: printing.table.unit,
      url: at(printing),
    })),
    records: printings.flatMap(recordsOf),
  };
}

const recordsOf = ({ edition, table }: Printing): SeriesRecord[] =>
  table.rows.flatMap((row) =>
    columnsOf(table).map((column) => ({
      edition: edition.year,
      table: table.id,
      row: row.id,
      rowLabel: rowLabel(table, row),
      column: column.name,
      columnLabel: fullLabel(column),
      type: String(table.shape.row.shape[column.name]?.meta()?.cell ?? 'text'),
      unit: column.unit ?? table.unit,
      printed: cellText(row.cells[column.name]),
      value: row.cells[column.name],
    })),
  );

const WORDS = [
  'edition',
  'table',
  'row',
  'rowLabel',
  'column',
  'columnLabel',
  'type',
  'printed',
] as const;

/**
 * The long form as CSV. The typed value stands in columns of its own: `from` and `to` (numbers, or
 * dates of ISO 8601), `unit` (the currency of money, ISO 4217), `share` (per cent) and `upTo` (the upper
 * bound of the range that a change leads to).
 */
export const seriesCsv = ({ records }: SeriesData): string =>
  csv([
    [...WORDS, 'from', 'to', 'unit', 'share', 'upTo'],
    ...records.map((record) => [...WORDS.map((name) => record[name]), ...typed(record)]),
  ]);

function typed({ value, unit: stated }: SeriesRecord): string[] {
  if (Array.isArray(value)) return ['', '', '', '', ''];
  const [figure, share] = figuresOf(value, stated);
  if (figure) {
    const { from, to, upTo, unit, currency } = figure;
    return [
      ...[String(from), String(to ?? ''), currency ?? unit],
      ...[share ? String(share.from) : '', String(upTo ?? '')],
    ];
  }
  const { from = '', to = '' } = (value ?? {}) as { from?: unknown; to?: unknown };
  return [String(from), String(to), '', '', ''];
}
