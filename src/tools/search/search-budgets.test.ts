import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ColdSearch } from './cold.ts';
import { beyondBudgets, SEARCH_BUDGETS } from './search-budgets.ts';

const search = (more: Partial<ColdSearch> = {}): ColdSearch => ({
  ...SEARCH_BUDGETS,
  ...{ query: '배터리', ms: 1000, results: 10 },
  further: { bytes: 0, requests: 0, trips: 0, ms: 100 },
  ...more,
});

test('what keeps to its budget is not named', () =>
  assert.deepEqual(beyondBudgets([search(), search({ bytes: 1000 })]), []));

test('each measure beyond its budget is named, and a further search that loads something', () => {
  const much = search({ bytes: 200_000, requests: 60, trips: 9 });
  assert.equal(beyondBudgets([much]).length, 3);
  const [line = ''] = beyondBudgets([
    search({ further: { bytes: 900, requests: 1, trips: 1, ms: 400 } }),
  ]);
  assert.match(line, /배터리/);
});
