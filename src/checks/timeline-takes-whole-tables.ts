import type { Edition } from '#/content/edition.ts';
import type { Fault } from '#/content/problem.ts';
import { columnsOf } from '#/content/table/columns.ts';
import type { Table, TableRow } from '#/content/table/table.ts';
import { type Quotable, quotablesOfCell } from '#/model/quotable.ts';
import { inOneLine, type Quotation, soundQuotation } from '#/model/quotation.ts';
import { rowLabel } from '#/model/row-label.ts';
import { lettersOnly } from '#/text/fold.ts';
import type { Check } from './rule.ts';

/** A date in a cell: `’23`, `23.04`, `2023년`. */
const DATE = /[’‘'′]\d\d(?!\d)|(?<!\d)(?:19|20)\d\d년/;

/**
 * A table of which one cell is on the timeline is there with every dated cell, and with every row that
 * has a time of its own, so that what is missing is missing from the report. Words that the timeline
 * quotes from another printing count.
 */
export const timelineTakesWholeTables: Check = (edition) => {
  // an entry that has a problem of its own may be the one
  if (edition.withheld.partial.has('timeline')) return [];
  const quoted = quotations(edition);
  const rows = quoted.flatMap(({ passage }) => (passage.kind === 'row' ? passage : []));
  const tables = new Map(rows.map(({ table }) => [table.id, table]));
  const told = new Set(
    quoted.flatMap(({ whole }) => [whole.text, ...whole.above]).map(lettersOnly),
  );
  const named = new Set<string>(rows.map(({ address }) => address));
  const isTold = (address: string) => named.has(address);
  return [...tables.values()].flatMap((table) => [
    ...missingCells(table, told),
    ...missingRows(edition, table, isTold),
  ]);
};

const quotations = (edition: Edition): Quotation[] =>
  [...edition.timeline].flatMap((entry) =>
    [entry, ...entry.also].flatMap((place) => soundQuotation(edition, place) ?? []),
  );

/** Where a cell is written; the rows of a reprint stand in the file of the first printing. */
const positionOf = (table: Table, row: TableRow, column: string) =>
  table.position(table.basedOn ? [] : ['rows', table.rows.indexOf(row), column]);

const isDated = ({ text, periods }: Quotable): boolean => periods.length > 0 || DATE.test(text);

const wayOut = (table: Table, row: TableRow, column: string): string =>
  `timeline.yaml에 항목을 더하거나, 같은 일을 적은 항목의 also에 { source: "…#${table.id}.${row.id}", column: ${column} }를 적으십시오.`;

function missingCells(table: Table, told: ReadonlySet<string>): Fault[] {
  const columns = columnsOf(table).filter((c) => !c.isRowHeader && c.type !== 'period');
  return table.rows.flatMap((row) =>
    columns
      .filter(({ name }) => !row.spans[name]?.covered)
      .flatMap(({ name }) =>
        quotablesOfCell(row, name)
          .filter((one) => isDated(one) && !told.has(lettersOnly(one.text)))
          .map(({ text }) => ({
            ...positionOf(table, row, name),
            field: `${row.id}.${name}`,
            message: `이 표의 다른 칸은 연표에 있는데 이 칸은 없습니다: “${inOneLine(text)}”`,
            hint: wayOut(table, row, name),
          })),
      ),
  );
}

function missingRows(
  { year }: Edition,
  table: Table,
  isTold: (address: string) => boolean,
): Fault[] {
  const times = columnsOf(table).filter(({ type }) => type === 'period');
  const columns = columnsOf(table).filter((c) => c.type !== 'period');
  const column = columns.at(-1)?.name ?? '';
  return table.rows
    .filter(({ cells }) => times.some(({ name }) => typeof cells[name] === 'object'))
    .filter(({ id }) => !isTold(`/${year}/${table.document}/#${table.id}.${id}`))
    .map((row) => ({
      ...positionOf(table, row, times[0]?.name ?? ''),
      field: row.id,
      message: `이 표의 다른 행은 연표에 있는데 이 행은 없습니다: “${rowLabel(table, row)}”`,
      hint: wayOut(table, row, column),
    }));
}
