import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../query/spans.ts';
import { markWords, toHtml, toSegments } from './marks.ts';

const html = (content: string, ...spans: Partial<Span>[]) =>
  toHtml(
    toSegments(
      markWords(
        content,
        spans.map((span) => ({ start: 0, end: 1, weight: 1, skip: 0, length: 2, ...span })),
      ),
    ),
  );

test('letters of the term are marked, punctuation and particles are not', () => {
  assert.equal(html('“반도체”` 를 쓴다', { length: 3 }), '“<mark>반도체</mark>”를 쓴다');
  assert.equal(html('핵심` 광물` 을', { end: 2, length: 4 }), '<mark>핵심광물</mark>을');
  assert.equal(html('조교수', { skip: 1 }), '조<mark>교수</mark>');
  assert.equal(html('재활용', { length: 2 }), '<mark>재활</mark>용');
});

test('numbers and signs inside of words are marked with them', () => {
  assert.equal(html('28,936` 억', { end: 2, length: 6 }), '<mark>28,936억</mark>');
  assert.equal(html('R&D` 를', { length: 2 }), '<mark>R&amp;D</mark>를');
  assert.equal(html('4.7', { length: 3 }), '<mark>4.7</mark>');
  assert.equal(html('70%', { length: 3 }), '<mark>70%</mark>');
});

test('markup in the text stays text', () =>
  assert.equal(html('<script>_ &', { length: 6 }), '&lt;<mark>script</mark>&gt; &amp;'));

test('the number of a note is left out, that of a name in brackets is not', () => {
  assert.equal(toHtml(toSegments(markWords('점유` 2) 한다', []))), '점유 한다');
  assert.equal(
    toHtml(toSegments(markWords('(삼성) 신형(젠` 5) 개발', []))),
    '(삼성) 신형(젠5) 개발',
  );
});
