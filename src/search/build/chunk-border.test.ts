import assert from 'node:assert/strict';
import { test } from 'node:test';
import { borderOf } from './chunk-border.ts';

const cases: [name: string, last: string | undefined, word: string, border: string][] = [
  ['the first of all', undefined, '가격', '가'],
  ['one letter, where that is another', '간호사', '강화', '강'],
  ['a consonant', '반감', '반도체', '반다'],
  ['a vowel, where consonants are the same', '반다이', '반도체', '반도'],
  ['a vowel without what ends the syllable', '반도체', '반독점', '반독'],
  ['behind a word of one letter', '반', '반도체', '반다'],
  ['behind one in other letters', '반x', '반환', '반하'],
  ['letters as they are', 'sea', 'ship', 'sh'],
  ['a word of one letter', '반환', '발', '발'],
];

for (const [name, last, word, border] of cases)
  test(name, () => {
    assert.equal(borderOf(last, word), border);
    assert.ok(border <= word && (last === undefined || border > last));
  });
