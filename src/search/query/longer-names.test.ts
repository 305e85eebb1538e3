import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discountInside, longerNames } from './longer-names.ts';
import type { Span } from './spans.ts';

const span = (start: number, end: number, weight = 1): Span => ({
  start,
  end,
  weight,
  skip: 0,
  length: 2,
});

test('words of other names that begin with a name are its longer names', () => {
  const words = ['인텔', 'intel', '위협', '인텔리전스', 'ti', '인텔의'];
  assert.deepEqual(longerNames('인텔', words), ['인텔리전스']);
  assert.deepEqual(longerNames('위협', words), []);
});

test('a span inside a longer name counts less, the others as before', () => {
  const own = new Map([[7, [span(0, 1), span(9, 10)]]]);
  const longer = new Map([[7, [span(0, 2)]]]);
  const [first, second] = discountInside(own, longer).get(7) as [Span, Span];
  assert.ok(first.weight < second.weight);
  assert.equal(second.weight, 1);
});
