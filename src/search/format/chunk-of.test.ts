import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chunkOf, chunkWords } from './chunk-of.ts';

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
