import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsOf, rowsOf } from './columns.ts';

test('rows are the same again, of which some lack something', () => {
  const rows = [{ id: 'a' }, { id: 'b', date: '2023-10-07' }, { id: '' }];
  assert.deepEqual(columnsOf(rows), { id: ['a', 'b', ''], date: [null, '2023-10-07', null] });
  assert.deepEqual(rowsOf(columnsOf(rows)), rows);
});

test('no rows are none', () => assert.deepEqual(rowsOf(columnsOf([])), []));
