import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chapterOf } from './chapter.ts';

const settings = {
  shift: 2,
  idOf: (id: string) => `paper-doc_${id}`,
  hrefOf: (href: string) => (href.startsWith('#') ? `#paper-doc_${href.slice(1)}` : href),
};
const chapter = (article: string) =>
  chapterOf(`<main><article class="prose">${article}</article></main>`, settings);

test('headings go down, ids and what names them get the name of the page', () => {
  assert.equal(
    chapter('<h1>제목</h1><h2 id="a">절</h2><p aria-labelledby="a b">글</p><h4 id="c">깊이</h4>'),
    '<h3>제목</h3><h4 id="paper-doc_a">절</h4><p aria-labelledby="paper-doc_a paper-doc_b">글</p><h6 id="paper-doc_c">깊이</h6>',
  );
});

test('links within the page lead to its place in the whole', () => {
  assert.equal(chapter('<a href="#a">절</a>'), '<a href="#paper-doc_a">절</a>');
});

test('folds stand open, and an annex says nothing of its size', () => {
  assert.equal(
    chapter(
      '<details class="table-differences"><summary>다른 점</summary><p>글</p></details><details class="prose annex"><summary data-editorial>내용: 표 1개</summary><p>붙임</p></details>',
    ),
    '<div class="table-differences"><p class="fold-name">다른 점</p><p>글</p></div><div class="prose annex"><p>붙임</p></div>',
  );
});

test('what only a screen needs is left out with all that is in it', () => {
  assert.equal(
    chapter(
      '<p>글<button type="button"><span>다루기</span></button></p><nav><ul><li>길</li></ul></nav><p hidden>숨은 글</p><details class="citation"><summary>인용</summary><p>주소</p></details><svg class="chart-narrow"><g></g></svg><input type="checkbox" />',
    ),
    '<p>글</p>',
  );
});

test('who leads to a place is not said on paper', () => {
  assert.equal(
    chapter(
      '<p class="table-cited">쓰인 곳 <a class="cited" href="/2023/a/cited/#b">2</a></p><a class="cited" href="/2023/a/cited/#c">인용 2</a><a href="/2023/a/" data-share>공유하기</a><p>글</p>',
    ),
    '<p>글</p>',
  );
});

test('a heading’s link shows its short address, those of rows and paragraphs go', () => {
  assert.equal(
    chapter(
      '<h2 id="a">절</h2><a class="anchor" href="#a" data-code="is67ap7" data-editorial aria-label="주소 복사"></a><p><a class="anchor" href="#p-1" aria-hidden="true"></a>글</p>',
    ),
    '<h4 id="paper-doc_a">절</h4><a class="short" href="/s/is67ap7/" data-editorial>s/is67ap7</a><p>글</p>',
  );
});

test('numbers of footnotes are text', () => {
  assert.equal(
    chapter('<sup><a href="#fn" data-footnote-ref data-number="3" aria-label="각주 3"></a></sup>'),
    '<sup><a href="#paper-doc_fn" data-footnote-ref aria-label="각주 3">3</a></sup>',
  );
});

test('errata are told where a mark leads to them', () => {
  const errata = (list: string) =>
    `<section class="page-errata" id="page-errata"><details><summary>정오 1곳</summary>${list}</details></section>`;
  assert.equal(chapter(errata('<ul class="errata-others"><li>고친 말</li></ul>')), '');
  assert.match(
    chapter(errata('<ol class="errata-notes"><li id="mark-e1">말</li></ol>')),
    /^<section class="page-errata" id="paper-doc_page-errata"><div><p class="fold-name">정오 1곳<\/p><ol class="errata-notes"><li id="paper-doc_mark-e1">/,
  );
});

test('an overview ends before its lists', () => {
  assert.equal(
    chapter(
      '<p>논지</p><div class="heading heading-h2"><h2 id="documents">문서</h2></div><ul><li>하나</li></ul>',
    ),
    '<p>논지</p>',
  );
});

test('what an article leaves open is told, or the whole would be one in the other', () => {
  assert.throws(() => chapter('<div class="heading"><p>글</p>'), /heading/);
});

test('a page without an article is none', () => {
  assert.throws(() => chapterOf('<main></main>', settings), /no article/);
});
