import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupsOf } from './groups.ts';

const cases: [name: string, sizes: number[], together: number[][], groups: number[]][] = [
  ['nothing', [], [], []],
  [
    'what is read together',
    [5, 5, 5, 5],
    [
      [0, 2],
      [1, 3],
      [1, 3],
    ],
    [0, 1, 0, 1],
  ],
  [
    'the closest first, as many as there is room for',
    [5, 5, 5],
    [
      [0, 1],
      [0, 2],
      [0, 2],
    ],
    [0, 1, 0],
  ],
  ['what is never read with another, in order', [3, 3, 3, 3], [], [0, 0, 0, 1]],
  [
    'what is too large stands alone',
    [30, 2, 2],
    [
      [0, 1],
      [0, 1],
    ],
    [0, 1, 1],
  ],
];
for (const [name, sizes, together, groups] of cases)
  test(name, () => assert.deepEqual(groupsOf(sizes, together, 10), groups));

test('no group is fuller than it may be, whatever is read together', () => {
  const sizes = Array.from({ length: 200 }, (_, item) => (item * 7) % 11);
  const together = sizes.map((_, item) => [item, (item * 13) % 200, (item * 29) % 200]);
  const groups = groupsOf(sizes, together, 25);
  const full = Map.groupBy(sizes.keys(), (item) => groups[item]);
  for (const items of full.values())
    assert.ok(items.reduce((sum, item) => sum + (sizes[item] ?? 0), 0) <= 25);
  assert.deepEqual(
    [...full.keys()],
    [...full.keys()].map((_, number) => number),
  );
});
