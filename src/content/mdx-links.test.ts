import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMdx } from './mdx.ts';

const page = (...lines: string[]) =>
  parseMdx('a.mdx', ['---', 'title: 제목', '---', ...lines].join('\n'));

test('links are found in every form', () => {
  const { links } = page(
    '[가](/a/) [나][n] https://kaist.ac.kr <Editorial>[다](#c)</Editorial>',
    '',
    '[n]: /b/',
  );
  assert.deepEqual(links.map((l) => l.url).sort(), ['#c', '/a/', '/b/', 'https://kaist.ac.kr']);
});

test('links know where they stand; an address that is shared, each place that uses it', () => {
  const { links } = page(
    '[가][n] 앞.',
    '',
    '## 제목 {/* #one */}',
    '',
    '- [나](/a/) 항목 {/* #item */}',
    '',
    '다시 [다][n].',
    '',
    '[n]: /b/',
  );
  assert.deepEqual(
    links.map(({ url, places }) => [
      url,
      ...places.map(({ section, paragraph, words, text }) => [section.id, paragraph, words, text]),
    ]),
    [
      ['/a/', ['one', 'item', '나', '나 항목']],
      ['/b/', [undefined, undefined, '가', '가 앞.'], ['one', undefined, '다', '다시 다.']],
    ],
  );
});
