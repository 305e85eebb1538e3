import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chunkOf, chunkWords, orderOf } from './chunk-of.ts';

const WORDS = ['ai', '가', '가격', '반감', '반도', '반도체', '양자'];
const PLACES = { starts: ['ai', '반', '반다', '양'], firsts: ['12', '2023'] };

test('a chunk has the words from where it begins to where the next does, and is asked for them', () => {
  const chunks = chunkWords(WORDS, PLACES);
  assert.deepEqual(chunks, [['ai', '가', '가격'], ['반감'], ['반도', '반도체'], ['양자']]);
  for (const [chunk, words] of chunks.entries())
    for (const word of words) assert.equal(chunkOf(word, PLACES), chunk, word);
});

test('what is not listed is asked of where it would stand, numbers of chunks of their own', () => {
  assert.deepEqual(
    ['!', '반사', '힣', '1', '13', '2024'].map((text) => chunkOf(text, PLACES)),
    [0, 2, 3, 4, 4, 5],
  );
});

test('a year with its ’ is beside that in four digits, a day with its 0 and shares beside the number', () => {
  const numbers = ['8', '08', '2ㆍ35', '2', '22', '22ㆍ', 'ㆍ22', '2022', '2022ㆍ06', '21', 'ㆍ5'];
  assert.deepEqual(numbers.map(orderOf).toSorted(), [
    '.5',
    '2',
    '2.35',
    '2022',
    '2022',
    '2022.06',
    '21',
    '22',
    '22.',
    '8',
    '8',
  ]);
  assert.equal(chunkOf('ㆍ23', PLACES), chunkOf('2023', PLACES));
});
