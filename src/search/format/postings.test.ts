import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alphabetOf } from './alphabet.ts';
import { type Postings, printChunk, readChunk } from './postings.ts';

const words: [string, Postings][] = [
  ['hbm3e', new Map([[0, [0]]])],
  [
    '광물',
    new Map([
      [3, [0, 7, 300]],
      [968, [2]],
    ]),
  ],
  ['광물자원', new Map()],
  ['을', new Map(Array.from({ length: 500 }, (_, record) => [record * 2, [1, 2, record + 9]]))],
];
const alphabet = alphabetOf(words.map(([word]) => word).join('ABCDEFG'));

for (const isListed of [true, false])
  test(`words come back with every place, ${isListed ? 'listed elsewhere' : 'named'}`, () => {
    const bytes = printChunk(words, isListed, alphabet);
    const listed = isListed ? words.map(([word]) => word) : undefined;
    assert.deepEqual([...readChunk(bytes, listed, alphabet)], words);
    for (let length = 0; length < bytes.length; length++)
      assert.throws(
        () => readChunk(bytes.subarray(0, length), listed, alphabet),
        RangeError,
        `${length}`,
      );
  });

test('an empty chunk is one too', () =>
  assert.equal(readChunk(printChunk([], true, alphabet), [], alphabet).size, 0));
