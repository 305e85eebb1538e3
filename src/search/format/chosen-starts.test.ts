import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packStarts, unpackStarts } from './chosen-starts.ts';

const WORDS = ['가격', '가치', '가치망', '나라', '반', '반도', '반도체', '반환', '양자'];

for (const [name, starts, others] of [
  ['those of words', ['가격', '반도', '양자'], []],
  ['the first of all, and none', ['가격'], []],
  ['of one letter', ['반'], []],
  ['those of no word', ['ai', '가격', '가하', '힣'], ['ai', '가하', '힣']],
] as const)
  test(`starts come back as they were written: ${name}`, () => {
    const packed = packStarts(WORDS, starts);
    assert.deepEqual(packed.others, others);
    assert.deepEqual(unpackStarts(packed.bytes, WORDS, packed.others), starts);
  });

test('a bit takes less than naming, and bytes that are cut off are none', () => {
  const words = Array.from({ length: 3000 }, (_, at) => `${String.fromCharCode(44032 + at)}가`);
  const starts = words.filter((_, at) => at % 8 === 0);
  const { bytes } = packStarts(words, starts);
  assert.ok(bytes.length < starts.length, `${bytes.length}`);
  assert.deepEqual(unpackStarts(bytes, words, []), starts);
  assert.throws(() => unpackStarts(bytes.subarray(0, 3), words, []), RangeError);
});
