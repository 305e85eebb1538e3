import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedTerms } from '#/content/marked-terms.ts';
import { wholeEdition } from '#/testing/fixture.ts';
import { conceptsOf } from './concepts.ts';
import { letterOf, nameIndex } from './name-index.ts';

const report = wholeEdition();

test('the index lists names and terms that appear, with their places, in Korean order', () => {
  const index = nameIndex(report);
  assert.deepEqual(
    index.map((e) => [e.id, e.occurrences.map((o) => `${o.path}#${o.fragment ?? ''}`)]),
    [
      ['term-hbm', ['/2023/chips/trends/#products']],
      ['name-nvidia', ['/2023/intro/#', '/2023/chips/trends/#market']],
      ['name-intel', ['/2023/chips/trends/#market']],
      ['name-kaist', ['/2023/chips/experts/#minutes-1-market']],
    ],
  );
  assert.deepEqual(index[0]?.also, ['HBM', 'High Bandwidth Memory', '고대역폭 메모리']);
  assert.deepEqual(index[0]?.occurrences[0], {
    path: '/2023/chips/trends/',
    fragment: 'products',
    page: 'AI반도체 동향',
    title: '제품',
    kind: 'section',
  });
});

test('a name stands under its first letter', () => {
  const letters = {
    가: 'ㄱ',
    까치: 'ㄱ',
    낭: 'ㄴ',
    딸기: 'ㄷ',
    싸: 'ㅅ',
    양자: 'ㅇ',
    짝: 'ㅈ',
    힣: 'ㅎ',
    KAIST: 'A–Z',
    imec: 'A–Z',
    '6G': '0–9',
  };
  for (const [name, letter] of Object.entries(letters)) assert.equal(letterOf(name), letter, name);
});

test('search knows every form of a concept, the edition’s own first', () => {
  assert.deepEqual(conceptsOf(report), [
    ['고대역폭메모리', 'HBM', 'High Bandwidth Memory', '고대역폭 메모리'],
    ['엔비디아', 'NVIDIA'],
  ]);
});

test('prose marks the terms of its edition by the forms that fit a line', () => {
  assert.deepEqual(
    markedTerms(report).map(({ id, forms }) => [id, forms]),
    [
      ['hbm', ['고대역폭메모리', 'HBM']],
      ['unused', ['쓰이지 않는 말']],
    ],
  );
});
