import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Row, shape } from './shape.ts';

const pair = shape({
  columns: {
    company: { label: '기업', type: 'organization', rowHeader: true },
    share: { label: '점유율', type: 'percentage', optional: true },
  },
  rules: [
    // the row has the types of the columns: this compiles without a cast
    (rows) =>
      rows.flatMap(({ id, company, share }) =>
        typeof share === 'string' || share.from <= 100
          ? []
          : [{ row: id, column: 'share', message: `${company.trim()}: 100%를 넘습니다.` }],
      ),
  ],
});

test('a row has its id and exactly the columns of the shape', () => {
  const row = { id: 'intel', company: '인텔', share: '-' };
  assert.deepEqual(pair.row.parse(row), row);
  for (const other of [
    { ...row, id: 'Intel' },
    { ...row, id: undefined },
    { ...row, more: '열' },
    { ...row, company: '' },
    { id: 'intel', company: '인텔' },
    ['intel', '인텔', '9'],
  ])
    assert.ok(!pair.row.safeParse(other).success, JSON.stringify(other));
});

test('the columns that name the row are its headers, in print order', () => {
  assert.deepEqual(pair.rowHeaders, ['company']);
  const { rowHeaders } = shape({
    columns: {
      last: { label: '끝', type: 'text', rowHeader: false },
      outer: { label: '밖', type: 'text', rowHeader: true },
      inner: { label: '안', type: 'text', rowHeader: true },
    },
  });
  assert.deepEqual(rowHeaders, ['outer', 'inner']);
});

test('rules see typed rows; a shape without rules holds none', () => {
  const rows = ['9%', '120%', '-'].map(
    (share, i) => pair.row.parse({ id: `r${i}`, company: '인텔', share }) as Row,
  );
  assert.deepEqual(pair.faults(rows), [
    { row: 'r1', column: 'share', message: '인텔: 100%를 넘습니다.' },
  ]);
  assert.deepEqual(shape({ columns: pair.columns }).faults(rows), []);
});
