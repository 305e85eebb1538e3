import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alphabetOf } from './alphabet.ts';
import { printNear } from './names.ts';
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
const own = new Map(words.slice(1, 3));
const named = new Map<string, Postings>([
  ['12ㆍ', new Map([[4, [1]]])],
  ['핵심|광물*', new Map()],
  ...words.slice(0, 1),
  ...words.slice(3),
]);
const near = {
  names: [
    { name: '핵심광물', isWritten: true, aliases: ['중요 광물'], everyday: [] },
    { name: '돌', isWritten: false, aliases: [], everyday: ['광물', '자원'] },
    { name: '광물자원', isWritten: true, aliases: [], everyday: [] },
  ],
  words: ['광물', '중요'],
  english: [['critical minerals', '광물', '자원']] as [string, ...string[]][],
};
const alphabet = alphabetOf(`${[...named.keys()].join('')}ABCDEFG${printNear(near)}`);

test('words come back with every place, and what is named', () => {
  const servings = [
    { file: 300, records: [3, 4, 200] },
    { file: 301, records: [0] },
  ];
  const bytes = printChunk({ words: own, named, near, servings }, alphabet);
  const read = (of: Uint8Array) => readChunk(of, [...own.keys()], alphabet);
  const all = { words: new Map([...own, ...named]), near, servings };
  assert.deepEqual(read(bytes), { ...all, latin: { words: ['hbm3e'], splits: [] } });
  for (let length = 0; length < bytes.length; length++)
    assert.throws(() => read(bytes.subarray(0, length)), RangeError, `${length}`);
});

test('an empty chunk is one too', () => {
  const none = new Map<string, Postings>();
  const bytes = printChunk(
    { words: none, named: none, near: { names: [], words: [], english: [] }, servings: [] },
    alphabet,
  );
  assert.equal(readChunk(bytes, [], alphabet).words.size, 0);
});
