import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseNames, printNames } from './names.ts';

test('all names come back as they were printed, a cut list not at all', () => {
  const names = {
    compounds: ['핵심|광물', '핵심|기술'],
    concepts: [
      ['이차전지', '배터리', 'secondary battery'],
      ['한화(주)', '한화'],
    ],
    nearby: [['돈|나랏돈', '예산', '자금']],
  };
  const text = printNames(names);
  assert.deepEqual(parseNames(text), names);
  for (const length of [0, 10, text.length - 6])
    assert.throws(() => parseNames(text.slice(0, length)), /이름 목록/);
});
