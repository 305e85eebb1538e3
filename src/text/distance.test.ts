import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distance } from './distance.ts';

for (const [a, b, expected] of [
  ['', '', 0],
  ['표', '', 1],
  ['trends', 'trends', 0],
  ['trends', 'trend', 1],
  ['trends', 'terdns', 2],
  ['ab', 'ba', 1],
  ['배터리', '베터리', 1],
] as const) {
  test(`“${a}” and “${b}” are ${expected} apart`, () => {
    assert.equal(distance(a, b), expected);
    assert.equal(distance(b, a), expected);
  });
}

test('beyond the limit it only says so', () => {
  assert.equal(distance('semiconductor', 'battery', 2), 3);
  assert.equal(distance('trend', 'trends', 2), 1);
});
