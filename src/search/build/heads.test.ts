import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interchangeableHeads } from './heads.ts';

const words = '전지 배터리 컴퓨터 컴퓨팅 반도체 대학 대학교 리튬이온'.split(' ');
const heads = (...concepts: string[][]) => interchangeableHeads(concepts, words);

test('words in which names of several concepts differ may be exchanged', () =>
  assert.deepEqual(heads(['리튬이온전지', '리튬이온 배터리'], ['각형 전지', '각형 배터리', 'x']), [
    ['배터리', '전지'],
  ]));

test('one concept is not enough, unless the words come of one stem', () => {
  assert.deepEqual(heads(['뉴로모픽 반도체', '뉴로모픽 컴퓨팅']), []);
  assert.deepEqual(heads(['슈퍼컴퓨터 센터', '슈퍼컴퓨팅 센터']), [['컴퓨터', '컴퓨팅']]);
});

test('what begins with the other is found by it; unknown words are none', () => {
  assert.deepEqual(heads(['한국대학', '한국대학교'], ['미국대학', '미국대학교']), []);
  assert.deepEqual(heads(['각형 전지', '각형 축전지'], ['원형 전지', '원형 축전지']), []);
});
