import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pack, unpack } from './front-coding.ts';

test('packed words come back sorted', () => {
  const words = [
    '반도체',
    '반',
    '반도',
    'hbm3e',
    '가|나|다',
    'hbm',
    '가',
    `${'긴'.repeat(40)}`,
    `${'긴'.repeat(41)}`,
  ];
  assert.deepEqual(unpack(pack(words)), [...words].sort());
  assert.deepEqual(unpack(pack([])), []);
});
