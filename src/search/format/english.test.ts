import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishKey, parseEnglish, printEnglish } from './english.ts';

test('names are compared without blanks, signs and plurals', () => {
  for (const [name, key] of [
    ['Bug Bounty', 'bugbounty'],
    ['export controls', 'exportcontrol'],
    ['Export-Control', 'exportcontrol'],
    ['batteries', 'battery'],
    ['wireless', 'wireless'],
    ['consensus', 'consensus'],
    ['Hyundai Mobis', 'hyundaimobis'],
    ['AWS', 'aws'],
    ['6G', '6g'],
  ])
    assert.equal(englishKey(name ?? ''), key);
});

test('what is written is read again', () => {
  const names = [
    ['bugbounty', '버그바운티'],
    ['nation', '나라', '국가'],
  ] as [string, ...string[]][];
  assert.deepEqual(parseEnglish(printEnglish(names)), names);
  assert.deepEqual(parseEnglish(''), []);
});
