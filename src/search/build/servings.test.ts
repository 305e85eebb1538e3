import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byChunk, servingsOf } from './servings.ts';

const groups = [0, 1, 2, 3, 4];
const small = [100, 100, 100, 100, 100];

test('what a query reads from three files is one serving', () =>
  assert.deepEqual(servingsOf([[2, 0, 4]], small, groups), [[0, 2, 4]]));

test('what it reads from two files is none', () =>
  assert.deepEqual(servingsOf([[0, 1], [], [3, 4]], small, groups), []));

test('each chunk of a word of a query has what that reads, once', () => {
  const asked = ['중국 전기차', '중국의 중국', '(칩) ·'];
  const reads = [[1], [2], [3]];
  const lists = byChunk(asked, reads, (text) => text.slice(0, 2));
  assert.deepEqual(Object.fromEntries(lists), { 중국: [[1], [2]], 전기: [[1]] });
});

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
