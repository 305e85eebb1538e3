import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Row } from '../shape.ts';
import graduates from './graduates.ts';

/** Columns of the faults that the rules find in one row: a sound one with the given cells changed. */
function faultsOf(changed: Record<string, string> = {}): string[] {
  const row = graduates.row.parse({
    id: 'phd',
    degree: '박사',
    total: '33명',
    academia: '7 (21.2%)',
    industry: '21명(63.6%)',
    institutes: '5 (15.2%)',
    other: '-',
    battery: '45.5%',
    materials: '-',
    automotive: '12.1%',
    otherIndustry: '6.1%',
    ...changed,
  });
  return graduates.faults([row as Row]).map((fault) => fault.column);
}

test('a row whose arithmetic holds within rounding has no fault', () => {
  assert.deepEqual(faultsOf(), []);
});

test('a second decimal is held to its own rounding', () => {
  assert.deepEqual(faultsOf({ industry: '21명(63.64%)' }), []);
  assert.deepEqual(faultsOf({ industry: '21명(63.60%)' }), ['industry']);
});

test('head counts that miss the total are reported at the total', () => {
  assert.deepEqual(faultsOf({ other: '1 (3.0%)' }), ['total', 'academia']);
});

test('a share of another total is reported at its cell, and the sum at the first share', () => {
  assert.deepEqual(faultsOf({ institutes: '5 (10.9%)' }), ['institutes', 'academia']);
});

test('an industry share must be that of whole people and add up to the industry', () => {
  assert.deepEqual(faultsOf({ battery: '47%' }), ['battery', 'battery']);
  assert.deepEqual(faultsOf({ battery: '48.5%' }), ['battery']);
});
