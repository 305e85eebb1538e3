import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Kind } from '../format/catalogue.ts';
import type { Span } from '../query/spans.ts';
import { excerptOf } from './excerpt.ts';
import { toHtml } from './marks.ts';

const span = (start: number, length = 2): Span => ({
  start,
  end: start + 1,
  weight: 1,
  skip: 0,
  length,
});
const shown = (content: string, spans: Span[], kind: Kind = 'section', titleLength = 1) => {
  const { title, excerpt } = excerptOf(content, { kind, titleLength }, spans, { weights: [] });
  return { title: toHtml(title), excerpt: toHtml(excerpt) };
};
const filler = (words: number) => Array(words).fill('가나다라').join(' ');

test('title and text come apart, marks stay in both', () =>
  assert.deepEqual(shown('특허 ^ 특허` 가 많다.', [span(0), span(2)]), {
    title: '<mark>특허</mark>',
    excerpt: '<mark>특허</mark>가 많다.',
  }));

test('without a mark the text is shown from its beginning, and only as far as it is read', () => {
  assert.equal(shown('제목 ^ 짧은 글', [span(0)]).excerpt, '짧은 글');
  const { excerpt } = shown(`제목 ^ ${filler(60)}`, [span(0)]);
  assert.ok(excerpt.startsWith('가나다라 ') && excerpt.endsWith(' …'));
  assert.ok(excerpt.length > 150 && excerpt.length < 175, `${excerpt.length}`);
});

test('the stretch begins with the sentence if that is near, else in its middle', () => {
  assert.match(
    shown(`제목 ^ ${filler(40)}. 그래서 특허 ${filler(9)}.`, [span(43)]).excerpt,
    /^그래서 <mark>특허<\/mark>/,
  );
  assert.match(
    shown(`제목 ^ ${filler(40)} 특허 ${filler(9)}.`, [span(42)]).excerpt,
    /^… 가나다라 .*<mark>특허<\/mark>/,
  );
});

test('a stretch begins with a word, not in its middle', () => {
  const joined = Array(12).fill('가나다라·`').join(' ');
  assert.match(
    shown(`제목 ^ ${filler(40)} ${joined} 특허 ${filler(9)}.`, [span(54)]).excerpt,
    /^… (가나다라·){12}<mark>특허<\/mark>/,
  );
});

test('the stretch with most marks is shown', () => {
  const content = `제목 ^ 특허 ${filler(60)}. 특허 특허 특허 ${filler(60)}`;
  const { excerpt } = shown(content, [span(2), span(63), span(64), span(65)]);
  assert.match(excerpt, /^(<mark>특허<\/mark> ){3}가나다라/);
});

test('blocks are parted by a point, none begins in the block before', () =>
  assert.equal(
    shown('제목 ^ 앞 글 ^ 특허 하나 ^ 뒤 글', [span(5)]).excerpt,
    '<mark>특허</mark> 하나 · 뒤 글',
  ));

test('a row shows its values under their labels, those that matched first', () =>
  assert.equal(
    shown("삼성 ^ 하나 ^ 특허 둘 ^ 셋 ^^ 수 ^ 등록 ^ '", [span(4)], 'row').excerpt,
    '등록: <mark>특허</mark> 둘 · 수: 하나 · 셋',
  ));

test('a row shows the cell first that is named after what is asked, whatever repeats its title', () => {
  const content = '예산 ^ 특허 예산 예산 ^ 특허 ^^ 중국 ^ 일본';
  const terms = [0, 3, 4, 2, 6, 10].map((start, at) => ({
    ...span(start),
    term: [0, 0, 0, 1, 1, 2][at] ?? 0,
  }));
  const { excerpt } = excerptOf(content, { kind: 'row', titleLength: 1 }, terms, {
    weights: [1, 1, 1],
  });
  assert.match(toHtml(excerpt), /^<mark>일본<\/mark>/);
});

test('of a long cell only a stretch is shown', () => {
  const content = `삼성 ^ ${filler(50)} 특허 ^^ 등록`;
  const { excerpt } = shown(content, [span(52)], 'row');
  assert.match(excerpt, /^등록: … .*<mark>특허<\/mark>$/);
  assert.ok(excerpt.length < 90);
});

test('of a title as long as a paragraph only a stretch is shown', () => {
  const content = `${filler(40)} 특허 ^ 글`;
  assert.match(shown(content, [span(40)], 'row', 41).title, /^… .*<mark>특허<\/mark>$/);
});

test('the stretch that holds most different words is shown, not the one with most marks', () => {
  const content = `제목 ^ 특허 특허 특허 ${filler(60)}. 특허 위성 ${filler(60)}`;
  const terms = [
    ...[2, 3, 4, 65].map((start) => ({ ...span(start), term: 0 })),
    { ...span(66), term: 1 },
  ];
  const { excerpt } = excerptOf(content, { kind: 'section', titleLength: 1 }, terms, {
    weights: [1, 1],
  });
  assert.match(toHtml(excerpt), /<mark>특허<\/mark> <mark>위성<\/mark>/);
});

test('a stretch is weighed by what is shown of it, its lead and its last sentence included', () => {
  const words = (text: string) => text.trim().split(' ').length;
  const before = `제목 ^ ${filler(9)}. ${filler(2)}`;
  const between = filler(28);
  const content = `${before} 특허 ${between} 위성 ${filler(4)}. ${filler(60)}`;
  const last = words(content);
  const terms = [
    { ...span(words(before)), term: 0 },
    { ...span(words(before) + 1 + words(between)), term: 1 },
    { ...span(last), term: 0 },
    { ...span(last + 1), term: 0 },
  ];
  const entry = { kind: 'section' as const, titleLength: 1 };
  const { excerpt } = excerptOf(`${content} 특허 특허`, entry, terms, { weights: [1, 1] });
  assert.match(toHtml(excerpt), /<mark>특허<\/mark> .*<mark>위성<\/mark>/);
});

test('of stretches with the same words the one with the figure asked for is shown', () => {
  const content = `제목 ^ 특허 많다. ^ ${filler(60)} ^ 특허 3억 원이다.`;
  const { excerpt } = excerptOf(content, { kind: 'section', titleLength: 1 }, [span(2), span(66)], {
    weights: [1],
    figure: /\d억/,
  });
  assert.equal(toHtml(excerpt), '<mark>특허</mark> 3억 원이다.');
});

test('sources are shown only where nothing else is marked', () => {
  const content = '제목 ^ 특허 하나 ^^ 출처 ^ 특허 논문';
  assert.equal(shown(content, [span(2), span(7)]).excerpt, '<mark>특허</mark> 하나');
  assert.equal(shown(content, [span(7)]).excerpt, '<mark>특허</mark> 논문');
  assert.equal(shown(content, [span(0), span(7)]).excerpt, '특허 하나');
});

test('lines of a cell are parted, marks of notes are gone', () =>
  assert.equal(
    shown('삼성 ^ 하나* ^- 점유` 2) ^^ 수', [span(2)], 'row').excerpt,
    '수: <mark>하나</mark> · 점유',
  ));

test('stars before a note and behind a quotation are gone, too', () =>
  assert.equal(
    shown('표 ^ ‘특허 비율’* 기술 ^ ** 둘: 셋', [span(2)], 'table').excerpt,
    '‘<mark>특허</mark> 비율’ 기술 · 둘: 셋',
  ));
