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
      ['name-kaist', []],
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

test('who speaks leads to the minutes, with their answers; they are not named there once more', () => {
  const index = nameIndex(report);
  const spoken = (name: string) =>
    index
      .find((e) => e.name === name)
      ?.statements.map(({ part, title, fragment, sections }) => [
        ...[part, title, fragment],
        sections.map((s) => s.fragment),
      ]);
  assert.deepEqual(spoken('KAIST'), [
    ['자문', '회의록 (1)', 'minutes-1', ['minutes-1-market']],
    ['자문', '회의록 (3)', 'minutes-3', ['minutes-3-market']],
  ]);
  assert.deepEqual(spoken('인텔'), [['자문', '회의록 (2)', 'minutes-2', ['minutes-2-market']]]);
  assert.deepEqual(spoken('엔비디아'), []);
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
  const marks = markedTerms(report, '/2023/chips/trends/');
  assert.deepEqual(
    marks.terms.map(({ id, forms }) => [id, forms]),
    [
      ['hbm', ['고대역폭메모리', 'HBM', '고대역폭 메모리']],
      ['unused', ['쓰이지 않는 말']],
    ],
  );
  assert.equal(markedTerms(report, '/2023/chips/trends/'), marks);
});
