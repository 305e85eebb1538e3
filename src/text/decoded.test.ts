import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decoded } from './decoded.ts';

test('what was cut within a syllable stays as it is', () => {
  assert.equal(decoded('%ED%91%9C.a'), '표.a');
  assert.equal(decoded('%ED'), '%ED');
  assert.equal(decoded('100%'), '100%');
});
