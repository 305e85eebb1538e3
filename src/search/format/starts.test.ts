import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foreseen, type Starts } from './starts.ts';

const STARTS: Starts = {
  ...{ edition: '2023', build: 'abc' },
  starts: ['5', 'ai', '가', '가격', '가치', '는', '반도', '양자', '컴퓨'],
  firsts: ['1', '2023', '5'],
};

test('a word is in the chunk that begins before it', () => {
  const chunksOf = (query: string) => [...foreseen(query, STARTS)];
  assert.deepEqual(chunksOf('반도체'), [6]);
  // signs are in none
  assert.deepEqual(chunksOf('!'), []);
  assert.deepEqual(chunksOf('AI 반도체'), [1, 6]);
});

test('numbers are in chunks of their own, with their commas or without', () => {
  assert.deepEqual([...foreseen('2,023년', STARTS)], [10, 4]);
  assert.deepEqual([...foreseen('5', STARTS)], [11]);
});

test('what a word may be made of is not guessed', () => {
  assert.deepEqual([...foreseen('양자컴퓨터', STARTS)], [7]);
  assert.deepEqual([...foreseen('가', STARTS)], [2]);
});

test('whatever is typed has chunks that there are', () => {
  for (const query of [
    '',
    ' ',
    'ㅋ',
    '𠀀',
    '\ud800',
    '힣힣힣힣힣',
    '99999',
    'zzz',
    '<b>'.repeat(99),
  ])
    for (const chunk of foreseen(query, STARTS)) assert.ok(chunk >= 0 && chunk < 12, query);
});
