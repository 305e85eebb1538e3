import assert from 'node:assert/strict';
import { test } from 'node:test';
import { servingsOf } from './servings.ts';

const groups = [0, 1, 2, 3, 4];
const small = [100, 100, 100, 100, 100];

test('what a query reads from four files is one serving', () =>
  assert.deepEqual(servingsOf([[2, 0, 1, 4]], small, groups), [[0, 1, 2, 4]]));

test('what it reads from three files is none', () =>
  assert.deepEqual(servingsOf([[0, 1, 2], [], [3, 4]], small, groups), []));

test('queries share a serving as long as it stays small', () => {
  const reads = [
    [0, 1, 2, 3],
    [1, 2, 3, 4],
    [0, 1, 2, 3],
  ];
  assert.deepEqual(servingsOf(reads, small, groups), [[0, 1, 2, 3, 4]]);
  const large = small.map(() => 1900);
  assert.deepEqual(servingsOf(reads, large, groups), [
    [0, 1, 2, 3],
    [1, 2, 3, 4],
  ]);
});
