import assert from 'node:assert/strict';
import { test } from 'node:test';
import { balanced } from './balance.ts';

const weights = (terms: Record<string, number>): number[] =>
  balanced(Object.entries(terms).map(([typed, idf]) => ({ typed, idf }))).map(({ idf }) => idf);

test('a noun that says what is asked weighs no more than what it is asked of', () => {
  assert.deepEqual(weights({ 투자: 2, 금액: 5 }), [2, 2]);
  assert.deepEqual(weights({ 한국: 2, 중국: 3, 점유율의: 4, 격차: 5 }), [2, 3, 2, 2]);
  assert.deepEqual(weights({ 고체전해질: 5, 투자: 2, 비중: 3 }), [5, 2, 2]);
  assert.deepEqual(weights({ 금액: 5, 규모: 4 }), [5, 4]);
  assert.deepEqual(weights({ 사이버보안: 2, 인력: 1, 양성: 3, 방안: 4 }), [2, 1, 2.4, 1]);
});

test('one of three and more weighs little more than the one in the middle', () =>
  assert.deepEqual(weights({ 일본: 2, 전고체: 2, 토요타: 9 }), [2, 2, 2.4]));
