import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Table, TableRow } from '#/content/table/table.ts';
import { firstPrinting, firstTable } from './first-printing.ts';

const row = (share: string, more: Partial<TableRow> = {}): TableRow => ({
  ...{ id: 'catl', cells: { id: 'catl', share }, spans: {}, changed: {}, added: false },
  ...more,
});
/** Tables by id, each with one row, of the table before it. */
const tablesOf = (...of: { row: TableRow; isOverlap?: boolean }[]) => {
  const tables = of.map(({ row: one, isOverlap = false }, at) => {
    const table: Partial<Table> = { id: `t${at}`, rows: [one], isOverlap };
    return { ...table, ...(at > 0 && { basedOn: `t${at - 1}` }) } as Table;
  });
  return new Map(tables.map((table) => [table.id, table] as const));
};
/** The table in which the row of the last one was printed first. */
const first = (...of: Parameters<typeof tablesOf>) => {
  const tables = tablesOf(...of);
  const [last] = [...tables.values()].slice(-1);
  assert.ok(last?.rows[0]);
  return firstPrinting(tables, last, last.rows[0])[0].id;
};

test('a row was printed first where none was before', () =>
  assert.equal(first({ row: row('37%') }), 't0'));

test('a row that is printed again, and again in other words, is the first', () =>
  assert.equal(
    first(
      { row: row('37% 안팎') },
      { row: row('37% 안팎') },
      { row: row('약 37%', { changed: { share: '37% 안팎' } }) },
    ),
    't0',
  ));

test('a row with other figures is another', () => {
  const other = row('38%', { changed: { share: '37%' } });
  assert.equal(first({ row: row('37%') }, { row: other }, { row: row('38%') }), 't1');
});

test('a row that the printing before lacks, or of a table that only shares rows, is another', () => {
  assert.equal(first({ row: row('37%') }, { row: row('37%', { added: true }) }), 't1');
  assert.equal(first({ row: row('37%') }, { row: row('37%'), isOverlap: true }), 't1');
});

test('a table was printed first where it was based on none, or only shares rows with one', () => {
  const firstOf = (...of: Parameters<typeof tablesOf>) => {
    const tables = tablesOf(...of);
    const last = [...tables.values()].at(-1);
    assert.ok(last);
    return firstTable(tables, last).id;
  };
  assert.equal(firstOf({ row: row('37%') }, { row: row('37%') }, { row: row('38%') }), 't0');
  assert.equal(firstOf({ row: row('37%') }, { row: row('37%'), isOverlap: true }), 't1');
});
