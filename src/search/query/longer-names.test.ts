import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rivalsOf, yieldTo } from './longer-names.ts';
import type { Hit } from './phrases.ts';

const hit = (start: number, end: number, weight = 1): Hit => ({
  start,
  end,
  weight,
  skip: 0,
  length: 2,
});

test('words of other names that begin with a name are its rivals', () => {
  const concepts = [['인텔', 'Intel'], ['위협 인텔리전스', 'TI'], ['인텔의']];
  assert.deepEqual(rivalsOf('인텔', concepts), ['인텔리전스']);
  assert.deepEqual(rivalsOf('위협', concepts), []);
});

test('a place inside a longer name counts less, the others as before', () => {
  const own = new Map([[7, [hit(0, 1), hit(9, 10)]]]);
  const rivals = new Map([[7, [hit(0, 2)]]]);
  const [first, second] = yieldTo(own, rivals).get(7) as [Hit, Hit];
  assert.ok(first.weight < second.weight);
  assert.equal(second.weight, 1);
});
