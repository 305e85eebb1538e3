import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { markdownOfPage } from './markdown-of-page.ts';

const KNOWN = {
  date: '2023-07-19',
  updated: '2026-11-26',
  source: '연구소, 『보고서』, 2023.12.27.',
};

/** What becomes of a page's `main`, without the head of the file. */
function bodyOf(main: string, siteUrl?: string): string {
  const page = `<html lang="ko"><head></head><body><main><h1>제목</h1>${main}</main></body></html>`;
  const address = { siteUrl, path: '/report/2023/chips/' };
  return markdownOfPage(fromHtml(page), address, KNOWN)
    .replace(/^---\n.*?\n---\n\n# 제목\n\n/s, '')
    .trim();
}

const anchor = (id: string) => `<a class="anchor" href="#${id}" aria-label="주소 복사"></a>`;

test('the file begins with what it is, when and from where', () => {
  const page = fromHtml(`<html lang="ko"><head>
    <meta name="description" content="무엇인가: &quot;이것&quot;"><link rel="canonical" href="/2023/chips/">
    </head><body><header>메뉴</header><main><header><p class="kicker">브리프</p><h1><abbr title="한">韓</abbr> 동향</h1></header></main></body></html>`);
  const text = markdownOfPage(page, { siteUrl: undefined, path: '/2023/chips/' }, KNOWN);
  assert.equal(
    text,
    `---
title: "韓 동향"
description: "무엇인가: \\"이것\\""
date: "2023-07-19"
updated: "2026-11-26"
source: "연구소, 『보고서』, 2023.12.27."
lang: "ko"
canonical: "/2023/chips/"
---

# 韓 동향

브리프
`,
  );
});

test('what the edition has made has no day of the print', () => {
  const page = fromHtml(
    '<html lang="ko"><head></head><body><main><h1>정오표</h1></main></body></html>',
  );
  const known = { updated: '2026-11-26', source: '『보고서 웹판』, 웹판을 만드는 사람들.' };
  const text = markdownOfPage(page, { siteUrl: undefined, path: '/2023/errata/' }, known);
  assert.match(text, /^---\ntitle: "정오표"\nupdated: "2026-11-26"\nsource: "『보고서 웹판』, /);
});

test('what works a page is left out, what folds is open', () => {
  assert.equal(
    bodyOf(`<details class="contents-fold"><summary>차례</summary></details><p>글<button>다루기</button></p>
      <form><label>거르기 <input></label></form><p hidden>숨은 글</p><div popover>뜨는 글</div>
      <details><summary>접은 것</summary><p>속의 글</p></details>
      <details><summary data-editorial>표 1개</summary><p>붙임의 글</p></details>
      <ul><li>둘째</li><li><a href="/p/" data-share>공유하기</a></li></ul>
      <nav class="neighbours"><a href="/a/">이전</a></nav>`),
    '글\n\n**접은 것**\n\n속의 글\n\n붙임의 글\n\n- 둘째',
  );
});

test('places keep their addresses behind their words', () => {
  assert.equal(
    bodyOf(`<div class="heading"><h2 id="a">절</h2>${anchor('a')}</div>
      <p id="p">${anchor('p')}문단이다.</p><ul><li id="l">${anchor('l')}항목<ul><li>아래</li></ul></li></ul>`),
    `## 절 [#](/report/2023/chips/#a)

문단이다. [#](/report/2023/chips/#p)

- 항목 [#](/report/2023/chips/#l)
  - 아래`,
  );
});

test('addresses are written out where the site has one', () => {
  const main =
    '<p><a href="/report/2023/">안</a>, <a href="https://example.com/">밖</a>, <a href="#a">여기</a></p>';
  assert.equal(
    bodyOf(main, 'https://a.kr'),
    '[안](https://a.kr/report/2023/), [밖](https://example.com/), [여기](https://a.kr/report/2023/chips/#a)',
  );
  assert.ok(bodyOf(main).startsWith('[안](/report/2023/)'));
});

test('footnotes and doubtful words are footnotes, a term is its words', () => {
  assert.equal(
    bodyOf(`<p><a class="term" href="/glossary/#ev">전기차</a>의 점유율<sup><a href="#user-content-fn-eu" data-footnote-ref></a></sup>은
      <a class="erratum" href="#mark-e1" data-mark="1" data-sign>34%</a>이고 <span class="erratum-quiet" data-mark="2">안정성</span>이다.</p>
      <section data-footnotes><h2>각주</h2><ol><li id="user-content-fn-eu"><p>유럽. <a href="#x" data-footnote-backref></a></p></li></ol></section>
      <ol class="errata-notes"><li id="mark-e1" value="1"><a class="note-place" href="/p/">34%</a> <span>셈이 틀렸다. <b>추정:</b> 43%</span> <a href="/errata/#e1">e1</a></li>
      <li id="mark-e2" value="2"><a class="note-place" href="/p/">안정성</a> <span>안전성이 맞다.</span></li></ol>`),
    `전기차의 점유율[^eu]은 34%[^정오-e1]이고 안정성[^정오-e2]이다.

2곳은 본문의 그 자리에 각주로 달았다.

[^eu]: 유럽.

[^정오-e1]: 셈이 틀렸다. **추정:** 43% [e1](/errata/#e1)

[^정오-e2]: 안전성이 맞다.`,
  );
});

test('a doubt without a sign on the page stays in the list, which counts the footnotes', () => {
  assert.equal(
    bodyOf(`<p><a class="erratum" href="#mark-e1" data-mark="1" data-sign>34%</a>이다.</p>
      <details><summary>이 문서의 정오 3곳</summary>
      <ol class="errata-notes"><li id="mark-e1" value="1"><a class="note-place" href="/p/">34%</a> <span>셈이 틀렸다.</span></li>
      <li id="mark-e2" value="2"><a class="note-place" href="/p/#a">안정성</a> <span>안전성이 맞다.</span></li></ol>
      <ul class="errata-others"><li><a href="/p/">숙성</a> <span>오탈자</span></li></ul></details>`),
    `34%[^정오-e1]이다.

**이 문서의 정오 3곳**

1곳은 본문의 그 자리에 각주로 달았다.

- [안정성](/p/#a) 안전성이 맞다.
- [숙성](/p/) 오탈자

[^정오-e1]: 셈이 틀렸다.`,
  );
});

test('a line that only leads to where a table is used is left out whole', () => {
  assert.equal(
    bodyOf(
      '<p>글</p><div><p class="table-cited">쓰인 곳 <a class="cited" href="/p/cited/#t">본문 2</a></p></div>',
    ),
    '글',
  );
});

test('a doubtful word in a list leads to its erratum', () => {
  assert.equal(
    bodyOf('<p><q><a class="erratum" href="/errata/#e9" data-sign>ARM ROCm</a></q></p>'),
    '“ARM ROCm[^정오-e9]”\n\n[^정오-e9]: 인쇄본의 오류로 의심된다: [정오표](/errata/#e9)',
  );
});

test('a table is whole: title, headers of a column in one, groups in each row, lists in their cells', () => {
  assert.equal(
    bodyOf(`<table><caption>${anchor('t')}<span class="visually-hidden">비교</span><span class="table-about"><span>둘을 견준다. 행 2개<span class="visually-hidden">: 구분</span></span></span></caption>
      <thead><tr><th rowspan="2">구분</th><th rowspan="2">세부</th><th colspan="2">민간</th></tr><tr><th>국내</th><th>중국</th></tr></thead>
      <tbody><tr id="t.a"><th rowspan="2">소재</th><th>${anchor('t.a')}양극재</th><td><ul><li>90%<ul><li>’23</li></ul></li><li>①95%</li></ul></td><td>N|A</td></tr>
      <tr><th>음극재</th><td class="changed">5%<a class="changed-sign" href="#c"></a></td><td rowspan="1"></td></tr></tbody>
      <tbody><tr><th colspan="2">모두</th><td colspan="2">같은 값</td></tr></tbody></table>`),
    `**비교** [#](/report/2023/chips/#t)

둘을 견준다. 행 2개

| 구분 | 세부 | 민간 › 국내 | 민간 › 중국 |
| - | - | - | - |
| 소재 | 양극재 [#](/report/2023/chips/#t.a) | • 90%<br>◦ ’23<br>①95% | N\\|A |
| 소재 | 음극재 | 5% ≠ | |
| 모두 | | 같은 값 | 같은 값 |`,
  );
});

test('a chart is a picture of its file with its words, and its values', () => {
  assert.equal(
    bodyOf(`<figure class="chart" id="c"><figcaption>늘었다</figcaption>${anchor('c')}<div class="chart-drawing"><svg aria-label="막대 둘"><text>1</text></svg><svg aria-label="막대 둘"></svg></div>
      <details class="chart-values"><summary>수치 보기</summary><table><caption class="visually-hidden">늘었다</caption><tbody><tr><th>가</th><td>1</td></tr></tbody></table></details>
      <p class="chart-files">내려받기 <a href="/charts/c.svg">SVG</a><a href="/charts/c.png">PNG</a></p></figure>`),
    `**늘었다** [#](/report/2023/chips/#c)

![막대 둘](/charts/c.svg)

**수치 보기**

| | |
| - | - |
| 가 | 1 |`,
  );
});

test('what only a style sheet divides is divided', () => {
  assert.equal(
    bodyOf(`<p><a href="/a/">가</a><a href="/b/">나</a></p><p><b>95%</b><span>점유율</span></p>
      <dl><dt>가상화<span lang="en">virtualisation</span></dt><dd>기술이다.</dd></dl>`),
    '[가](/a/) · [나](/b/)\n\n**95%**: 점유율\n\n- 가상화 virtualisation\n\n  기술이다.',
  );
});

test('signs at the edge of bold words do not keep them from being bold', () => {
  assert.equal(bodyOf('<p><b>“광물”</b>은</p>'), '“**광물**”은');
  assert.equal(bodyOf('<p>전략<b>(소재)</b> 뒤</p>'), '전략(**소재**) 뒤');
  assert.equal(bodyOf('<p><b>(소재)</b> 뒤</p>'), '**(소재)** 뒤');
});

test('nothing is escaped that means nothing', () => {
  assert.equal(bodyOf('<p>R&amp;D는 ’23~’27에</p>'), 'R&D는 ’23~’27에');
  assert.equal(bodyOf('<p>1~2년과 3~5%</p>'), '1\\~2년과 3\\~5%');
  assert.equal(bodyOf('<p>&amp;lt; *별표*</p>'), '\\&lt; \\*별표\\*');
});
