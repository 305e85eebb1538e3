import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml } from '../yaml.ts';
import { readTables } from './read-tables.ts';
import type { Table } from './table.ts';

const source = (id: string, first: string, rest: string) =>
  parseYaml(`${id}.yaml`, `id: ${id}\n${first}\ntitle: 표\ndocument: intro\nsection: one\n${rest}`);

test('a reprint of other columns keeps those that both have', () => {
  const { tables, problems } = readTables([
    source(
      'points',
      'columns:\n  points: { label: 내용, type: text }\n  more: { label: 더, type: text }',
      'rows: [{ id: a, points: 글, more: 글 }]\n',
    ),
    source(
      'wide',
      'basedOn: points',
      'shape: swot\nchanges: [{ row: a, set: { aspect: 강점 } }]\n',
    ),
  ]);
  assert.deepEqual(problems, []);
  const table = tables.get('wide') as Table;
  assert.deepEqual(table.rows[0]?.cells, {
    id: 'a',
    aspect: '강점',
    points: [{ text: '글', items: [] }],
  });
  assert.deepEqual(table.rows[0]?.changed, {});
});

test('a table has the columns and the rules of the table that it names', () => {
  const { tables, problems } = readTables([
    source('far', 'columnsOf: near', 'rows: [{ id: a, aspect: 강점, points: 글 }]\n'),
    source('near', 'columnsOf: again', 'rows: [{ id: a, aspect: 위기, points: 글 }]\n'),
    source('again', 'basedOn: first', 'changes: []\n'),
    source('first', 'shape: swot', 'rows: [{ id: a, aspect: 강점, points: 글 }]\n'),
  ]);
  assert.deepEqual(
    problems.map((p) => [p.file, p.field]),
    [['near.yaml', 'rows.a.aspect']],
  );
  assert.deepEqual(Object.keys(tables.get('far')?.shape.columns ?? {}), ['aspect', 'points']);
});

test('a table with a shape may have headings of its own, and more columns', () => {
  const columns = (points: string) => `shape: swot
columns:
  aspect: { label: 2024년, type: text, rowHeader: true }
  points: { label: 내용, type: ${points} }
  more: { label: 더, type: text }`;
  const rows = (aspect: string) => `rows: [{ id: a, aspect: ${aspect}, points: 글, more: 글 }]\n`;
  const read = (aspect: string) => readTables([source('own', columns('list'), rows(aspect))]);
  assert.equal(read('강점').tables.get('own')?.shape.columns.aspect?.label, '2024년');
  assert.deepEqual(
    read('위기').problems.map(({ field }) => field),
    ['rows.a.aspect'],
    'the rules hold',
  );
  const [unfit] = readTables([source('own', columns('text'), rows('강점'))]).problems;
  assert.deepEqual([unfit?.field, unfit?.line], ['columns.points', 5]);
  assert.match(unfit?.message ?? '', /내용.*list/);
});

test('rules wait for columns that are yet to be filled in, also in another printing', () => {
  const blank = [
    'industry',
    'institutes',
    'other',
    'battery',
    'materials',
    'automotive',
    'otherIndustry',
  ]
    .map((name) => `, ${name}: "-"`)
    .join('');
  const rows = `rows: [{ id: a, degree: 석사, total: "-", academia: 2명(50%)${blank} }]\n`;
  const read = (open: string) =>
    readTables([
      source('open', `shape: graduates${open}`, rows),
      source('again', 'basedOn: open', 'changes: []\n'),
    ]);
  const { tables, problems } = read('\nopen: [total]');
  assert.deepEqual(problems, []);
  assert.deepEqual(
    [...tables.values()].map(({ open }) => open),
    [['total'], ['total']],
  );
  assert.deepEqual(
    read('').problems.map(({ field }) => field),
    ['rows.0.total'],
  );
  const [unknown] = read('\nopen: [total, totl]').problems;
  assert.deepEqual([unknown?.field, unknown?.line], ['open.1', 3]);
  assert.match(unknown?.hint ?? '', /total/);
});
