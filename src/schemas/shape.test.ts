import assert from 'node:assert/strict';
import { test } from 'node:test';
import { text } from './cells.ts';
import { column, shape, slug } from './shape.ts';

test('an id is words of lower-case letters and digits joined by hyphens', () => {
  for (const id of ['intel', '6g', 'ai-chip-trends', 'hw-1', '2023'])
    assert.equal(slug.parse(id), id);
  const others = [
    '',
    'Intel',
    'a_b',
    'a.b',
    '-a',
    'a-',
    'a--b',
    'a b',
    '인텔',
    'é',
    'a\n',
    3,
    null,
  ];
  for (const id of others) assert.ok(!slug.safeParse(id).success, JSON.stringify(id));
});

const pair = shape({
  name: 'pair',
  description: '두 칸',
  columns: { company: column('기업', text()), share: column('점유율', text(), { unit: '%' }) },
  rowHeaders: ['company'],
});

test('a row has its id and exactly the columns of the shape', () => {
  const row = { id: 'intel', company: '인텔', share: '9' };
  assert.deepEqual(pair.row.parse(row), row);
  for (const other of [
    { ...row, id: 'Intel' },
    { ...row, id: undefined },
    { ...row, more: '열' },
    { id: 'intel', company: '인텔' },
    ['intel', '인텔', '9'],
  ])
    assert.ok(!pair.row.safeParse(other).success, JSON.stringify(other));
});

test('a shape without rules holds none', () => {
  assert.deepEqual(pair.rules, []);
});

test('a column has its header, its unit and the cell that reads it', () => {
  const { cell, ...header } = pair.columns.share ?? {};
  assert.deepEqual(header, { label: '점유율', unit: '%' });
  assert.equal(cell?.parse(' 9 '), '9');
});
