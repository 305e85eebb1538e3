import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveMergedCells } from './merged-cells.ts';

const COLUMNS = ['a', 'b', 'c', 'd'];

/** Rows of one-letter cells: `x < ^ y`. */
const grid = (...rows: string[]) => {
  const cells = rows.map((row) => row.split(' '));
  const columns = COLUMNS.slice(0, cells[0]?.length);
  const authored = cells.map((row) => Object.fromEntries(row.map((cell, i) => [columns[i], cell])));
  return resolveMergedCells(authored, columns);
};

interface Case {
  name: string;
  rows: string[];
  /** the values of all cells */
  values: string[];
  /** printed cells: `rows×columns`, `.` where another cell covers it */
  spans: string[];
}

const sound: Case[] = [
  { name: 'no marks', rows: ['x y', 'z w'], values: ['x y', 'z w'], spans: ['1×1 1×1', '1×1 1×1'] },
  {
    name: 'down',
    rows: ['x y', '^ z', '^ w'],
    values: ['x y', 'x z', 'x w'],
    spans: ['3×1 1×1', '. 1×1', '. 1×1'],
  },
  {
    name: 'across',
    rows: ['x < <', 'y z w'],
    values: ['x x x', 'y z w'],
    spans: ['1×3 . .', '1×1 1×1 1×1'],
  },
  {
    name: 'a rectangle by ^',
    rows: ['x < y', '^ ^ z'],
    values: ['x x y', 'x x z'],
    spans: ['2×2 . 1×1', '. . 1×1'],
  },
  {
    name: 'a rectangle by <',
    rows: ['x <', '^ <'],
    values: ['x x', 'x x'],
    spans: ['2×2 .', '. .'],
  },
  {
    name: 'groups below each other',
    rows: ['x a', '^ b', 'y c', '^ d'],
    values: ['x a', 'x b', 'y c', 'y d'],
    spans: ['2×1 1×1', '. 1×1', '2×1 1×1', '. 1×1'],
  },
  {
    name: 'equal values that are not merged stay apart',
    rows: ['x x', 'x x'],
    values: ['x x', 'x x'],
    spans: ['1×1 1×1', '1×1 1×1'],
  },
  {
    name: 'rectangles side by side',
    rows: ['x < y <', '^ ^ ^ ^'],
    values: ['x x y y', 'x x y y'],
    spans: ['2×2 . 2×2 .', '. . . .'],
  },
];

for (const { name, rows, values, spans } of sound) {
  test(`merged cells: ${name}`, () => {
    const result = grid(...rows);
    const columns = COLUMNS.slice(0, rows[0]?.split(' ').length);
    const drawn = result.spans.map((row) =>
      columns
        .map((name) => row[name])
        .map((span) => (span?.covered ? '.' : `${span?.rows}×${span?.columns}`))
        .join(' '),
    );
    assert.deepEqual(
      result.rows.map((row) => columns.map((c) => row[c]).join(' ')),
      values,
    );
    assert.deepEqual(drawn, spans);
    assert.deepEqual(result.faults, []);
  });
}

const broken: [name: string, rows: string[], faults: string[]][] = [
  ['^ in the first row', ['^ x'], ['0.a outside']],
  ['< in the first column', ['x y', '< z'], ['1.a outside']],
  ['a cell of its own inside a merged one', ['x <', '^ y'], ['1.b not-rectangular']],
  ['a corner that sticks out', ['x <', 'y ^'], ['1.b not-rectangular']],
  ['a stair', ['x y', '^ <', 'z ^'], ['1.b not-rectangular', '2.b not-rectangular']],
];

for (const [name, rows, faults] of broken) {
  test(`merged cells at fault: ${name}`, () => {
    assert.deepEqual(
      grid(...rows).faults.map((f) => `${f.row}.${f.column} ${f.kind}`),
      faults,
    );
  });
}

test('the authored rows stay as they are', () => {
  const authored = [{ a: 'x' }, { a: '^' }];
  resolveMergedCells(authored, ['a']);
  assert.deepEqual(authored, [{ a: 'x' }, { a: '^' }]);
});

test('a merged list is the same list in each row', () => {
  const list = ['x', 'y'];
  const { rows } = resolveMergedCells([{ a: list }, { a: '^' }], ['a']);
  assert.equal(rows[1]?.a, list);
});

test('only the two marks merge', () => {
  const cells = [' ^', '^^', '', '-', ['^'], null];
  const { rows, faults } = resolveMergedCells(
    cells.map((a) => ({ a })),
    ['a'],
  );
  assert.deepEqual(
    rows.map((row) => row.a),
    cells,
  );
  assert.deepEqual(faults, []);
});
