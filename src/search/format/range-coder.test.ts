import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type BitCoder,
  BitReader,
  BitWriter,
  bitsFor,
  codeNumber,
  codeSymbol,
  contextsOf,
} from './range-coder.ts';

const NUMBERS = [0, 1, 2, 3, 4, 7, 8, 300, 65_535, 1_000_000, 16_000_000, 0, 0, 0, 5];
const SYMBOLS = [0, 1020, 512, 3, 3, 3];
const SIZE = contextsOf(1) + 1024;

/** One walk that writes or reads. */
const walk = (coder: BitCoder, numbers: number[], symbols: number[]) => [
  numbers.map((number) => codeNumber(coder, 0, number)),
  symbols.map((symbol) => codeSymbol(coder, contextsOf(1), bitsFor(1021), symbol)),
];
const none = (list: number[]) => list.map(() => 0);
const written = (numbers: number[], symbols: number[]) => {
  const writer = new BitWriter(SIZE);
  walk(writer, numbers, symbols);
  return writer.bytes();
};
const read = (bytes: Uint8Array, numbers: number, symbols: number) =>
  walk(new BitReader(bytes, SIZE), none(Array(numbers).fill(0)), none(Array(symbols).fill(0)));

test('what is written is read', () => {
  const bytes = written(NUMBERS, SYMBOLS);
  assert.deepEqual(read(bytes, NUMBERS.length, SYMBOLS.length), [NUMBERS, SYMBOLS]);
});

test('so are many numbers of any size', () => {
  let seed = 7;
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed;
  };
  const numbers = Array.from({ length: 20_000 }, () => next() % 2 ** (next() % 23));
  const bytes = written(numbers, []);
  assert.deepEqual(read(bytes, numbers.length, 0)[0], numbers);
});

test('what is always the same takes next to nothing', () =>
  assert.ok(written(Array(10_000).fill(3), []).length < 60));

test('bytes that are cut off are an error', () => {
  const bytes = written(NUMBERS, SYMBOLS);
  for (let length = 0; length < bytes.length; length++)
    assert.throws(
      () => read(bytes.subarray(0, length), NUMBERS.length, SYMBOLS.length),
      RangeError,
      `${length}`,
    );
});

test('any bytes are read to an end', () => {
  const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * 97) ^ (at >> 3));
  assert.doesNotThrow(() => {
    try {
      read(noise, 4000, 100);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  });
});
