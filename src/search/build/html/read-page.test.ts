import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from './read-page.ts';

const page = (main: string) =>
  readPage(
    `<!doctype html><html><head><meta name="report:document" content="battery/eu"><meta name="report:domain" content="battery"><meta name="report:domain-title" content="이차전지"><meta name="report:kind" content="brief"><meta name="report:edition" content="2023"></head><body><header>머리</header><main><h1>EU 시장</h1>${main}</main></body></html>`,
    '2023/battery/eu/',
  );
const idOf = (address: string) => address.replace('/2023/battery/eu/', '').replace('#', '');
const passages = (main: string) =>
  page(main)?.passages.map(({ kind, address, title, blocks }) => [
    kind,
    idOf(address),
    title,
    blocks.join(' | '),
  ]);

test('sections begin at headings with ids; what stands before belongs to the page', () =>
  assert.deepEqual(
    passages(
      '<p>앞</p><h2 id="a">가</h2><p>하나</p><h3 id="b">나</h3><ul><li>둘<ul><li>셋</li></ul></li></ul>',
    ),
    [
      ['page', '', 'EU 시장', '앞'],
      ['section', 'a', '가', '하나'],
      ['section', 'b', '나', '둘 | 셋'],
    ],
  ));

test('what the edition adds is not read', () =>
  assert.deepEqual(
    passages(
      '<p>글<span data-editorial>주</span></p><nav>길</nav><p data-editorial>편집</p>',
    )?.[0]?.[3],
    '글',
  ));

test('inline elements do not part words, terms of the glossary are read', () =>
  assert.deepEqual(
    passages('<p><b>핵심</b><button class="term">광물</button>을</p>')?.[0]?.[3],
    '핵심광물을',
  ));

test('a footnote belongs to the section that refers to it', () =>
  assert.deepEqual(
    passages(
      '<h2 id="a">가</h2><p>글<sup data-editorial><a data-footnote-ref href="#fn-1">1</a></sup></p><h2 id="b">나</h2><p>끝</p><section data-footnotes><h2 id="footnote-label">각주</h2><ol><li id="fn-1"><p>풀이 <a data-footnote-backref href="#r">↩</a></p></li></ol></section>',
    )?.map(([, id, , text]) => `${id}: ${text}`),
    [': ', 'a: 글 | 풀이', 'b: 끝'],
  ));

test('rows carry their label, their values under column labels, and cells that span them', () => {
  const rows =
    page(`<h2 id="a">가</h2><figure class="table" id="t"><table><caption>생산능력</caption>
    <thead><tr><th>기업</th><th>나라</th><th>용량</th></tr></thead>
    <tbody><tr id="t.catl" data-row-label="중국 › CATL"><th data-label="기업">CATL</th><td data-label="나라" rowspan="2">헝가리</td><td data-label="용량">100GWh</td></tr>
    <tr id="t.byd" data-row-label="중국 › BYD"><th data-label="기업">BYD</th><td data-label="용량">-</td></tr></tbody></table>
    <p>자료: SNE</p></figure>`)?.passages;
  assert.deepEqual(
    rows?.map(({ kind, address, title, blocks, heads, parent }) => [
      kind,
      idOf(address),
      title,
      blocks,
      heads,
      parent && idOf(parent.address),
    ]),
    [
      ['page', '', 'EU 시장', [], [], undefined],
      ['section', 'a', '가', [], [], ''],
      ['table', 't', '생산능력', ['기업', '나라', '용량', '자료: SNE'], [], 'a'],
      ['row', 't.catl', '중국 › CATL', ['헝가리', '100GWh'], ['나라', '용량'], 't'],
      ['row', 't.byd', '중국 › BYD', ['헝가리'], ['나라'], 't'],
    ],
  );
});

test('a page of the edition itself is left out, a page without <main> is an error', () => {
  assert.equal(readPage('<title>소개</title><main><h1>소개</h1></main>', 'about/'), undefined);
  assert.throws(
    () => readPage('<meta name="report:document" content="x"><p>글', 'x/'),
    /x\/index\.html: <main>이 없습니다/,
  );
});
