import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparable, englishPart, parseEnglish, printEnglish } from './english.ts';

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

test('what is written is read again', () => {
  const names = [
    ['bug bounty', '버그바운티'],
    ['nation', '나라', '국가'],
  ] as [string, ...string[]][];
  const files = printEnglish(names);
  for (const name of names)
    assert.deepEqual(parseEnglish(files[Number(englishPart(name[0]))] ?? ''), [name]);
  assert.deepEqual(files.flatMap(parseEnglish).toSorted(), names);
  assert.deepEqual(parseEnglish(''), []);
});
