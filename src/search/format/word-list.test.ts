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
const alphabet = alphabetOf(`${words.join('')} 그 밖의 글자`);

test('words come back in order', () =>
  assert.deepEqual(unpackWords(packWords(words, alphabet), alphabet), words));

test('a list that is cut off is an error', () => {
  const bytes = packWords(words, alphabet);
  for (let length = 0; length < bytes.length; length++)
    assert.throws(() => unpackWords(bytes.subarray(0, length), alphabet), RangeError);
});

test('many words too, and none at all', () => {
  const many = Array.from({ length: 3000 }, (_, at) => `${alphabet[at % 7]}${at.toString(4)}`);
  const listed = [...new Set(many)].sort();
  const signs = alphabetOf(listed.join(''));
  assert.deepEqual(unpackWords(packWords(listed, signs), signs), listed);
  assert.deepEqual(unpackWords(packWords([], signs), signs), []);
});
