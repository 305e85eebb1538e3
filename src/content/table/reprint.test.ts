import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml } from '../yaml.ts';
import { readTables } from './read-tables.ts';
import type { Table } from './table.ts';

const head = (id: string, first: string) =>
  `id: ${id}\n${first}\ntitle: 표\ndocument: intro\nsection: one\n`;
const source = (id: string, first: string, rest: string) =>
  parseYaml(`${id}.yaml`, `${head(id, first)}${rest}`);

/** Three levels: two of 대1 that share a middle level, and one of 대2. */
const first = source(
  'first',
  `columns:
  large: { label: 대분류, type: text, rowHeader: true }
  middle: { label: 중분류, type: text, rowHeader: true }
  small: { label: 소분류, type: text, rowHeader: true }
  elements: { label: 요소기술, type: list }`,
  `rows:
  - { id: a, large: 대1, middle: 중1, small: 소1, elements: [하나, 둘] }
  - { id: b, large: "^", middle: "^", small: 소2, elements: 셋 }
  - { id: c, large: "^", middle: 중2, small: 소3, elements: 넷 }
  - { id: d, large: 대2, middle: "<", small: "<", elements: 다섯 }
`,
);

/** The reprint of `first` with the given changes. */
function reprint(changes: string, more = ''): Table {
  const { tables, problems } = readTables([
    source('again', 'basedOn: first', `${more}changes:\n${changes}`),
    first,
  ]);
  assert.deepEqual(problems, []);
  return tables.get('again') as Table;
}

/** Rows as `id: large/middle/small`, a covered cell in parentheses. */
const drawn = (table: Table) =>
  table.rows.map(({ id, cells, spans }) => {
    const words = ['large', 'middle', 'small'].map((c) =>
      spans[c]?.covered ? `(${cells[c]})` : cells[c],
    );
    return `${id}: ${words.join(' ')}`;
  });

const FIRST = ['a: 대1 중1 소1', 'b: (대1) (중1) 소2', 'c: (대1) 중2 소3', 'd: 대2 (대2) (대2)'];

const changes: [name: string, changes: string, rows: string[]][] = [
  ['nothing', '  []\n', FIRST],
  [
    'a cell',
    '  - { row: c, set: { small: 소9 } }\n',
    [FIRST[0], FIRST[1], 'c: (대1) 중2 소9', FIRST[3]] as string[],
  ],
  [
    'a merged cell, for all rows that share it',
    '  - { row: a, set: { large: 대9 } }\n',
    ['a: 대9 중1 소1', 'b: (대9) (중1) 소2', 'c: (대9) 중2 소3', 'd: 대2 (대2) (대2)'],
  ],
  [
    'a row taken out of a group',
    '  - { row: b, removed: true }\n',
    [FIRST[0], FIRST[2], FIRST[3]] as string[],
  ],
  [
    'the first row of a group taken out: the next one carries its merged cells',
    '  - { row: a, removed: true }\n',
    ['b: 대1 중1 소2', 'c: (대1) 중2 소3', 'd: 대2 (대2) (대2)'],
  ],
  [
    'a row of its own put into a group: the rest keeps its values',
    '  - { after: a, add: { id: x, large: 대9, middle: 중9, small: 소9, elements: 글 } }\n',
    [
      'a: 대1 중1 소1',
      'x: 대9 중9 소9',
      'b: 대1 중1 소2',
      'c: (대1) 중2 소3',
      'd: 대2 (대2) (대2)',
    ],
  ],
  [
    'a row that joins a group',
    '  - { after: a, add: { id: x, large: "^", middle: "^", small: 소9, elements: 글 } }\n',
    [
      'a: 대1 중1 소1',
      'x: (대1) (중1) 소9',
      'b: (대1) (중1) 소2',
      'c: (대1) 중2 소3',
      'd: 대2 (대2) (대2)',
    ],
  ],
  [
    'a row put first',
    '  - { add: { id: x, large: 대0, middle: 중0, small: 소0, elements: 글 } }\n',
    ['x: 대0 중0 소0', ...FIRST],
  ],
  [
    'a row moved out of its group: it keeps its values',
    '  - { row: b, moveAfter: d }\n',
    ['a: 대1 중1 소1', 'c: (대1) 중2 소3', 'd: 대2 (대2) (대2)', 'b: 대1 중1 소2'],
  ],
  [
    'the first row of a group moved',
    '  - { row: a, moveAfter: d }\n',
    ['b: 대1 중1 소2', 'c: (대1) 중2 소3', 'd: 대2 (대2) (대2)', 'a: 대1 중1 소1'],
  ],
];

for (const [name, change, rows] of changes) {
  test(`a reprint changes ${name}`, () => assert.deepEqual(drawn(reprint(change)), rows));
}

test('a changed cell has the first printing’s words, an added row says so', () => {
  const table = reprint(
    `  - { row: a, set: { small: 소9, elements: [하나] } }
  - { row: c, set: { large: 대9 } }
  - { after: d, add: { id: x, large: 대3, middle: 중3, small: 소3, elements: 글 } }
  - { row: b, removed: true }
`,
    'differences: [차례가 다르다.]\n',
  );
  assert.deepEqual(
    table.rows.map(({ id, changed, added }) => [id, changed, added]),
    [
      ['a', { small: '소1', elements: '하나 / 둘' }, false],
      // of a cell that was merged, what it said there
      ['c', { large: '대1' }, false],
      ['d', {}, false],
      ['x', {}, true],
    ],
  );
  assert.deepEqual(
    [table.removed, table.differences, table.basedOn],
    [['b'], ['차례가 다르다.'], 'first'],
  );
});

test('the first printing stays as it is', () => {
  const { tables } = readTables([
    first,
    source(
      'again',
      'basedOn: first',
      'changes: [{ row: a, set: { large: 대9 } }, { row: b, removed: true }]\n',
    ),
  ]);
  assert.deepEqual(drawn(tables.get('first') as Table), FIRST);
});

test('a reprint of a reprint takes the changes of both', () => {
  const { tables, problems } = readTables([
    source('third', 'basedOn: again', 'changes: [{ row: c, set: { small: 소8 } }]\n'),
    source(
      'again',
      'basedOn: first',
      'changes: [{ row: b, removed: true }, { row: a, set: { small: 소9 } }]\n',
    ),
    first,
  ]);
  assert.deepEqual(problems, []);
  const third = tables.get('third') as Table;
  assert.deepEqual(drawn(third), ['a: 대1 중1 소9', 'c: (대1) 중2 소8', 'd: 대2 (대2) (대2)']);
  // it differs from the printing before it, not from the first
  assert.deepEqual(
    third.rows.map((r) => r.changed),
    [{}, { small: '소3' }, {}],
  );
});

test('tables come in the order of their files', () => {
  const { tables } = readTables([source('again', 'basedOn: first', 'changes: []\n'), first]);
  assert.deepEqual([...tables.keys()], ['again', 'first']);
});
