import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alphabetOf } from './alphabet.ts';
import { listedNames, packListed, parseNames, printNames, readListed } from './names.ts';

test('all names come back as they were printed, a cut list not at all', () => {
  const names = {
    compounds: ['핵심|광물', '핵심|기술'],
    concepts: [
      ['이차전지', '배터리', 'secondary battery'],
      ['한화(주)', '한화'],
    ],
    nearby: [['돈|나랏돈', '예산', '자금']],
    english: [['bug bounty', '버그바운티'] as [string, ...string[]]],
    unrelated: ['수도권', '빚'],
  };
  const text = printNames(names);
  assert.deepEqual(parseNames(text), names);
  for (const length of [0, 10, text.length - 6])
    assert.throws(() => parseNames(text.slice(0, length)), /이름 목록/);
});

test('listed names are folded, once each, without words of the lexicon', () => {
  const listed = listedNames(
    {
      compounds: ['반도|체', '전|고체'],
      concepts: [
        ['전고체', 'AI 칩', 'all-solid-state'],
        ['배터리', 'AI칩'],
      ],
      unrelated: ['반고체', '배터리'],
    },
    ['배터리', '반도체'],
  );
  assert.deepEqual(listed, {
    compounds: ['전고체'],
    names: ['ai칩', 'allsolidstate'],
    unrelated: ['반고체'],
  });
  const alphabet = alphabetOf(Object.values(listed).flat().join(''));
  assert.deepEqual(readListed(packListed(listed, alphabet), alphabet), listed);
  assert.throws(
    () => readListed(packListed(listed, alphabet).subarray(0, 3), alphabet),
    /온전하지/,
  );
});
