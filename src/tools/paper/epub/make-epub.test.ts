import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { epubFaults } from './epub-faults.ts';
import { makeEpub } from './make-epub.ts';

const whole = (canonical: string, chapter = '') => `<!doctype html><html lang="ko"><head>
<meta name="description" content="모든 문서 &amp; 표"><meta name="author" content="연구소"><meta name="dcterms.modified" content="2024-02-01"><link rel="canonical" href="${canonical}"></head>
<body><p>돌아가기</p><main><header class="cover"><h1>연차보고서</h1><time datetime="2023-12-27">2023.12.27.</time></header>
<nav class="front-matter" id="paper-list_contents"><h2>차례</h2><ol><li><a href="#paper-chips.a">가</a></li></ol></nav>
<section class="part"><h2 id="paper-chips">칩</h2>
<section class="chapter" id="paper-chips.a"><h3>가</h3><h4 id="paper-chips.a_x">절</h4><p><a href="#paper-chips.b_x">나로</a> <a href="/2023/errata/">정오표</a> <a class="erratum" href="#paper-chips.a_x" data-mark="1" data-sign="">말</a></p>${chapter}</section>
<section class="chapter" id="paper-chips.b"><h3>나</h3><h4 id="paper-chips.b_x">절 &lt;1&gt;</h4>
<figure class="chart" id="paper-chips.b_shares"><figcaption>몫</figcaption><div class="chart-drawing"><svg role="img" aria-label="한국 64%" viewBox="0 0 1 1"><path d="M0,0" /></svg></div></figure>
<table><caption><a class="short" href="/s/abcdefg/">s/abcdefg</a><span>표</span></caption><tbody><tr><th scope="row">가</th><td>1<br></td></tr></tbody></table></section></section>
<section class="whole-glossary" id="paper-list_glossary"><h2>용어집</h2><dl><div id="paper-glossary_hbm"><dt>HBM</dt><dd>뜻</dd></div></dl></section></main></body></html>`;

const SVG = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0,0"/></svg>',
);
/** The smallest picture. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);
const make = (html: string) =>
  makeEpub(html, { readChart: () => SVG, drawCover: async () => new Uint8Array(PNG) });
const fileOf = (bytes: Uint8Array, file: string) =>
  new TextDecoder().decode(unzipSync(bytes)[`EPUB/${file}`]);

test('a checker of EPUB finds nothing wrong', async () => {
  for (const canonical of ['/2023/', 'https://example.org/report/2023/'])
    assert.deepEqual(await epubFaults((await make(whole(canonical))).bytes), []);
});

test('a checker finds what is wrong', async () => {
  const faults = await epubFaults(
    (await make(whole('/2023/', '<img src="gone.png" alt="">'))).bytes,
  );
  assert.match(faults.join('\n'), /chips\.a\.xhtml.*error RSC-007/);
});

test('the type comes first and is not packed, and the bytes are the same again', async () => {
  const { bytes } = await make(whole('/2023/'));
  assert.equal(
    Buffer.from(bytes.subarray(30, 58)).toString('latin1'),
    'mimetypeapplication/epub+zip',
  );
  assert.deepEqual((await make(whole('/2023/'))).bytes, bytes);
  assert.match(fileOf(bytes, 'package.opf'), /modified">2024-02-01T00:00:00Z</);
});

test('links lead within the book, and to the site where its address is known', async () => {
  const links = async (canonical: string) =>
    [...fileOf((await make(whole(canonical))).bytes, 'chips.a.xhtml').matchAll(/<a[^>]*>/g)].map(
      ([tag]) => /href="([^"]*)"/.exec(tag)?.[1],
    );
  assert.deepEqual(await links('/2023/'), [
    'chips.b.xhtml#paper-chips.b_x',
    undefined,
    '#paper-chips.a_x',
  ]);
  assert.equal((await links('https://example.org/2023/'))[1], 'https://example.org/2023/errata/');
});

test('a page says its signs, shows its charts, and names a table before its address', async () => {
  const { bytes } = await make(whole('/2023/'));
  assert.match(fileOf(bytes, 'chips.a.xhtml'), /말<sup>\?1<\/sup><\/a>/);
  const page = fileOf(bytes, 'chips.b.xhtml');
  assert.match(page, /<div><img src="charts\/shares.svg" alt="한국 64%" ?\/><\/div>/);
  assert.match(page, /<caption><span>표<\/span> <a class="short">s\/abcdefg<\/a><\/caption>/);
  assert.deepEqual(unzipSync(bytes)['EPUB/charts/shares.svg'], SVG);
});

test('what scrolls on the site is no group in a book, which a section may not be in older checkers', async () => {
  const wide =
    '<section role="group" aria-label="표" tabindex="0"><table><tbody><tr><td>1</td></tr></tbody></table></section>';
  const page = fileOf((await make(whole('/2023/', wide))).bytes, 'chips.a.xhtml');
  assert.match(page, /<div><table>/);
  assert.doesNotMatch(page, /role="group"/);
});

test('the contents go from parts to documents to sections', async () => {
  const nav = fileOf((await make(whole('/2023/'))).bytes, 'nav.xhtml');
  assert.match(nav, /epub:type="bodymatter" href="chips\.a\.xhtml">본문</);
  assert.match(
    nav,
    /<a href="chips\.a\.xhtml#paper-chips">칩<\/a><ol><li><a href="chips\.a\.xhtml#paper-chips\.a">가<\/a><ol><li><a href="chips\.a\.xhtml#paper-chips\.a_x">절<\/a><\/li><\/ol><\/li><li><a href="chips\.b\.xhtml#paper-chips\.b">나<\/a><ol><li><a href="chips\.b\.xhtml#paper-chips\.b_x">절 &#60;1&#62;<\/a>/,
  );
});

test('the book opens with its cover, which says what it shows', async () => {
  const { bytes } = await makeEpub(whole('/2023/'), {
    readChart: () => SVG,
    drawCover: async ({ title, parts }) => {
      assert.deepEqual([title, parts], ['연차보고서', ['가']]);
      return new Uint8Array(PNG);
    },
  });
  const opf = fileOf(bytes, 'package.opf');
  assert.match(opf, /href="cover\.png" media-type="image\/png" properties="cover-image"/);
  assert.match(
    opf,
    /<item id="p0" href="cover-picture\.xhtml"[\s\S]*<spine>\n<itemref idref="p0"\/>/,
  );
  assert.match(
    fileOf(bytes, 'cover-picture.xhtml'),
    /<img src="cover\.png" alt="표지: 연차보고서, 연구소, 2023\.12\.27\." role="doc-cover" ?\/>/,
  );
  assert.match(fileOf(bytes, 'nav.xhtml'), /epub:type="cover" href="cover-picture\.xhtml"/);
  assert.deepEqual(unzipSync(bytes)['EPUB/cover.png'], new Uint8Array(PNG));
});
