import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextOrder } from './sort-headers.ts';

test('a header orders up, then down, then as printed', () => {
  const up = nextOrder(undefined, 'share');
  assert.deepEqual(up, { column: 'share', isDescending: false });
  const down = nextOrder(up, 'share');
  assert.deepEqual(down, { column: 'share', isDescending: true });
  assert.equal(nextOrder(down, 'share'), undefined);
  assert.deepEqual(nextOrder(down, 'year'), { column: 'year', isDescending: false });
});
