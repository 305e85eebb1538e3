import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likeness } from './likeness.ts';

test('likeness counts the pairs of letters that both texts have', () => {
  assert.equal(likeness('한국은 100조', '한국은, 100조.'), 1);
  assert.equal(likeness('가나다', '라마바'), 0);
  assert.equal(likeness('가나다라', '가나다마'), 2 / 3);
  assert.equal(likeness('가나가나', '가나'), 0.5);
  assert.equal(likeness('', ''), 1);
  assert.equal(likeness('가', '나'), 0);
});
