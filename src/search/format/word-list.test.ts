import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alphabetOf } from './alphabet.ts';
import { packWords, unpackWords } from './word-list.ts';

const words = [
  'hbm',
  'hbm3e',
  'kaist',
  '가',
  '가격',
  '가격경쟁력',
  '가치',
  '각국',
  '배터리',
  '中',
].sort();
const chunks = words.map((_, index) => (index * 5) % 12);
const alphabet = alphabetOf(`${words.join('')} 그 밖의 글자`);

test('words come back in order, each with its chunk', () => {
  const bytes = packWords({ words, chunks }, 12, alphabet);
  assert.deepEqual(unpackWords(bytes, 12, alphabet), { words, chunks });
});

test('a list that is cut off is an error', () => {
  const bytes = packWords({ words, chunks }, 12, alphabet);
  for (let length = 0; length < bytes.length; length++)
    assert.throws(() => unpackWords(bytes.subarray(0, length), 12, alphabet), RangeError);
});

test('many words in many chunks too, and none at all', () => {
  const many = Array.from({ length: 3000 }, (_, at) => `${alphabet[at % 7]}${at.toString(4)}`);
  const listed = [...new Set(many)].sort();
  const signs = alphabetOf(listed.join(''));
  const of = listed.map((_, at) => Math.floor(at / 40) % 64);
  const bytes = packWords({ words: listed, chunks: of }, 64, signs);
  assert.deepEqual(unpackWords(bytes, 64, signs), { words: listed, chunks: of });
  assert.deepEqual(unpackWords(packWords({ words: [], chunks: [] }, 0, signs), 0, signs).words, []);
});
