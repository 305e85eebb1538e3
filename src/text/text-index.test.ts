import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textIndex } from './text-index.ts';

const texts = ['이차전지와 전지', '전고체전지', '', 'AI', '지'];

test('letters are found in every text that has them, as asking each would find them', () => {
  const find = textIndex(texts);
  for (const letters of [
    '전지',
    '전고체',
    '체전지',
    '지',
    'AI',
    'A',
    '전지와 전지',
    '없는 말',
    '지와',
  ])
    assert.deepEqual(
      find(letters),
      [...texts.keys()].filter((number) => texts[number]?.includes(letters)),
      letters,
    );
});
