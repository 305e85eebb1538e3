import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barePage, wordsOf } from './bare-page.ts';

const PAGE = `<!DOCTYPE html><html lang="ko" data-address="/a/"><head><title>시장 &lt; 기술</title>
<link rel="stylesheet" href="/a.css"><style>p{color:red}</style><script src="/a.js"></script></head>
<body><header>머리</header><main id="main"><article class="prose"><h1 data-code="x">시장</h1>
<details><summary>풀이</summary><div>한 <span class="kept">단락</span>이다.</div></details>
<p hidden>숨은 말</p><button>누르기</button><svg><text>그림</text></svg><img src="/a.png" alt="그림">
<p class="lead" style="color:red">한국은 <a class="term" href="/glossary/#ev">전기차</a><a class="anchor" href="#p"></a>
<strong onclick="go()">64%</strong>.</p><ul><li id="x">하나</li></ul>
<div class="scroll"><table class="wide"><caption>표</caption><thead><tr><th scope="col" colspan="2">열</th></tr></thead>
<tbody><tr><td class="n" rowspan="1">12</td><td>34</td></tr></tbody></table></div></article></main>
<footer>발</footer></body></html>`;

const bare = barePage(PAGE);

test('a bare page has the words of the page, in its order, and no others', () => {
  assert.equal(wordsOf(bare), '시장풀이한단락이다.한국은전기차64%.하나표열1234');
  assert.equal(wordsOf(bare), wordsOf(PAGE));
});

test('a word that is lost or added is seen', () => {
  assert.notEqual(wordsOf(bare.replace('64%', '')), wordsOf(PAGE));
  assert.notEqual(wordsOf(bare.replace('<ul>', '<p>둘</p><ul>')), wordsOf(PAGE));
});

test('it is plain HTML: no style, script, picture, class or id', () => {
  assert.doesNotMatch(bare, /style|script|<(?:svg|img|div|span|button|details)|class=|id=|onclick/);
  assert.match(bare, /<html lang="ko">/);
  assert.match(bare, /<title>시장 (?:&lt;|&#x3C;) 기술<\/title>/);
});

test('links lead on, cells span what they spanned', () => {
  assert.match(bare, /<a href="\/glossary\/#ev">전기차<\/a>\s*<strong>64%/);
  assert.match(bare, /<th colspan="2" scope="col">/);
  assert.match(bare, /<p>한 단락이다\.<\/p>/);
});

test('a page without text is told of', () => {
  assert.throws(() => barePage('<p>단락</p>'), /main/);
});
