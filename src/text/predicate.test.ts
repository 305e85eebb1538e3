import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPredicate } from './predicate.ts';

test('what tells the past or what will be, and what ends as only verbs do, is no noun', () => {
  for (const word of [
    '샀지',
    '떨어졌나요',
    '키우겠다는',
    '있긴',
    '찾으면',
    '팔려면',
    '거예요',
    '어렵다고',
    '달랐지만',
    '막으면서',
    '뭡니까',
  ])
    assert.ok(isPredicate(word), word);
});

test('nouns, with particles or without, and single endings are none', () => {
  for (const word of [
    '반도체',
    '전쟁터에서',
    '화웨이는',
    '세대',
    '뱃지',
    '인지',
    'gpu',
    '나요',
    '반돛',
  ])
    assert.ok(!isPredicate(word), word);
});
