import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { printedPlaces } from './printed-places.ts';

/** What a page prints: id, title and lines of each place. */
const printed = (main: string) =>
  [...printedPlaces(fromHtml(`<header>머리</header><main><h1>EU 시장</h1>${main}</main>`))].map(
    ([id, { title, lines }]) => [id, title, ...lines],
  );

test('a place begins at a heading with an id; what stands before belongs to the page', () =>
  assert.deepEqual(
    printed(
      '<p>앞</p><h2 id="a">가</h2><p>하나<br>둘</p><h3 id="b">나</h3><ul><li>셋<ul><li>넷</li></ul></li></ul><h2>무명</h2>',
    ),
    [
      ['', 'EU 시장', '앞'],
      ['a', '가', '하나', '둘'],
      ['b', '나', '셋', '넷', '무명'],
    ],
  ));

test('what the edition adds is not read', () =>
  assert.deepEqual(
    printed('<p>글<span data-editorial>주</span></p><nav>길</nav><p data-editorial>편집</p>'),
    [['', 'EU 시장', '글']],
  ));

test('titles that the edition gives name their places, and stand in the text as captions do', () =>
  assert.deepEqual(
    printed(
      '<h2 id="a" data-editorial="title">〔개요〕</h2><figure id="f"><figcaption><a class="anchor" data-editorial></a><span data-editorial="title">〔그림〕</span></figcaption><div data-editorial>설명</div></figure><figure id="t"><table><caption><span data-editorial="title">〔표〕</span> (단위: 명)</caption></table></figure>',
    ),
    [
      ['', 'EU 시장'],
      ['a', '〔개요〕', '〔그림〕'],
      ['t', '〔표〕 (단위: 명)'],
    ],
  ));

test('inline elements do not part words, terms of the glossary are read', () =>
  assert.deepEqual(printed('<p><b>핵심</b><button class="term">광물</button>을</p>'), [
    ['', 'EU 시장', '핵심광물을'],
  ]));

test('a note belongs to the section that first refers to it, once, with the items in it', () =>
  assert.deepEqual(
    printed(
      '<h2 id="a">가</h2><p>글<sup data-editorial><a data-footnote-ref href="#fn-1">1</a></sup></p><h2 id="b">나</h2><p>끝<sup><a data-footnote-ref href="#fn-1">1</a></sup></p><section data-footnotes><h2 id="footnote-label">각주</h2><ol><li id="fn-1"><p>풀이 <a data-footnote-backref href="#r">↩</a></p><ul><li>항목</li></ul></li></ol></section>',
    ),
    [
      ['', 'EU 시장'],
      ['a', '가', '글', '풀이', '항목'],
      ['b', '나', '끝'],
    ],
  ));

test('a table prints its header and notes, its rows their cells; then the section goes on', () =>
  assert.deepEqual(
    printed(`<h2 id="a">가</h2><figure class="table" id="t"><table><caption>생산능력</caption>
      <thead><tr><th scope="col">기업</th><th scope="col">나라</th><th scope="col">용량</th></tr></thead>
      <tbody><tr id="t.catl" data-row-label="중국 › CATL"><th scope="row">CATL</th><td rowspan="2">헝가리</td><td><ul><li>100GWh</li><li>예정</li></ul></td></tr>
      <tr id="t.byd" data-row-label="중국 › BYD"><th scope="row">BYD</th><td>-</td></tr></tbody></table>
      <p>자료: SNE</p></figure><p>뒤</p>`),
    [
      ['', 'EU 시장'],
      ['a', '가', '뒤'],
      ['t', '생산능력', '기업', '나라', '용량', '자료: SNE'],
      ['t.catl', '중국 › CATL', '헝가리', '100GWh 예정'],
      ['t.byd', '중국 › BYD', '-'],
    ],
  ));

test('a page without <main> prints nothing of the report', () =>
  assert.equal(printedPlaces(fromHtml('<p>글')).size, 0));
