import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { columnsOf } from '#/content/table/columns.ts';
import { keptOf } from '#/model/errata.ts';
import { cellText } from '#/schemas/cells/cell-text.ts';
import { siteOf } from '#/testing/fixture.ts';
import { CELL, gridOf, HEAD, LEADING, PAD } from './table-grid.ts';
import { DOUBT, widthOf } from './type.ts';

const edition = siteOf(join(import.meta.dirname, '../..')).current;
const tables = [...edition.tables.values()];
const ROOM = { width: 1072, height: 340 };
const grids = tables.map((table) => ({
  table,
  grid: gridOf(table, keptOf(edition, table.document), ROOM),
}));

test('every table of the report fits into the room, text into its cell', () => {
  assert.ok(grids.length > 50);
  for (const { table, grid } of grids) {
    assert.ok(grid.height <= ROOM.height && grid.head < ROOM.height / 2, table.id);
    for (const cell of grid.cells) {
      const what = `${table.id}: ${cell.lines.join('|')}`;
      assert.ok(cell.x + cell.width <= ROOM.width + 1, what);
      assert.ok(cell.lines.length * LEADING + 2 * PAD.block <= cell.height, what);
      const type = cell.kind === 'cell' || cell.kind === 'added-head' ? CELL : HEAD;
      for (const line of cell.lines)
        assert.ok(widthOf(line, type) <= cell.width - 2 * PAD.inline + 1, what);
    }
  }
});

test('rows are cut short rather than left out: at least three are seen, where there are so many', () => {
  for (const { table, grid } of grids) {
    const rows = new Set(grid.cells.flatMap(({ row }) => row ?? []));
    assert.ok(rows.size >= Math.min(3, table.rows.length), `${table.id}: ${rows.size}`);
    assert.deepEqual([...rows], table.rows.slice(0, rows.size), table.id);
  }
});

test('columns are shown from the first, a wide table without its last', () => {
  for (const { table, grid } of grids) {
    const columns = columnsOf(table).map(({ name }) => name);
    const shown = new Set(grid.cells.map(({ column }) => column.name));
    assert.ok(shown.size >= Math.min(2, columns.length), table.id);
    const last = columns.findLastIndex((name) => shown.has(name));
    assert.ok(
      grid.cells.some(({ x, width }) => Math.round(x + width) === ROOM.width),
      table.id,
    );
    assert.ok(last === columns.length - 1 || columns.length > 4, table.id);
  }
});

test('what is merged is merged', () => {
  const merged = grids.flatMap(({ table, grid }) =>
    grid.cells.flatMap((cell) => {
      const span = cell.row?.spans[cell.column.name];
      return span && span.rows > 1 ? [{ table, grid, cell, span }] : [];
    }),
  );
  assert.ok(merged.length > 10);
  for (const { table, grid, cell, span } of merged) {
    const from = table.rows.findIndex(({ id }) => id === cell.row?.id);
    const next = table.rows[from + span.rows];
    const end = grid.cells.find(({ row }) => row && row === next)?.y ?? grid.height;
    assert.equal(Math.round(cell.y + cell.height), Math.round(end), `${table.id} ${cell.lines}`);
  }
});

test('doubtful words have their sign', () => {
  const marked = grids.flatMap(({ table, grid }) =>
    grid.cells.flatMap(({ row, column, lines }) =>
      row && lines.join('').includes(DOUBT) ? [{ table, row, column }] : [],
    ),
  );
  assert.ok(marked.length > 5);
  for (const { table, row, column } of marked) {
    const kept = keptOf(edition, table.document).filter(
      ({ place }) => place.at === `${table.id}.${row.id}`,
    );
    assert.ok(kept.length > 0, `${table.id}.${row.id}: ${cellText(row.cells[column.name])}`);
  }
});
