import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparable } from './english.ts';

test('names are compared without signs, plurals and small words', () => {
  for (const [name, key] of [
    ['Bug Bounty', 'bug bounty'],
    ['export controls', 'export control'],
    ['Export-Control', 'export control'],
    ['batteries', 'battery'],
    ['wireless', 'wireless'],
    ['consensus', 'consensus'],
    ['Hyundai Mobis', 'hyundai mobis'],
    ['Ministry of Science and ICT', 'ministry science ict'],
    ['AWS', 'aws'],
    ['6G', '6g'],
  ])
    assert.equal(comparable(name ?? ''), key);
});
