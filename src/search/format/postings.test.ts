import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alphabetOf } from './alphabet.ts';
import { type Postings, packChunk, printChunk, readChunk } from './postings.ts';

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
];

test('words come back with every place', () => {
  const packed = packChunk(words);
  const alphabet = alphabetOf(packed.words);
  const bytes = printChunk(packed, alphabet);
  assert.deepEqual([...readChunk(bytes, alphabet)], words);
  for (let length = 0; length < bytes.length; length++)
    assert.throws(() => readChunk(bytes.subarray(0, length), alphabet), RangeError, `${length}`);
});
