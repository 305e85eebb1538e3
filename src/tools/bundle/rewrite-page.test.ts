import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rewritePage } from './rewrite-page.ts';

const FILES = [
  'index.html',
  '2023/index.html',
  '2023/a/index.html',
  '_astro/site.css',
  'data/t.csv',
];

/** A page at `/2023/a/` of a site that is served at `https://site.example/report/`. */
const rewritten = (body: string, head = '') =>
  rewritePage(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`, {
    ...{
      base: '/report/',
      origin: 'https://site.example',
      file: '2023/a/index.html',
      note: '묶음',
    },
    has: (file) => FILES.includes(file),
    scriptFor: (module) => (module === '_astro/Base.js' ? '_files/Base.js' : undefined),
  });
const bodyOf = (body: string) => /<body>(.*)<\/body>/s.exec(rewritten(body).html)?.[1];
const headOf = (head: string) => /<head>(.*)<\/head>/s.exec(rewritten('', head).html)?.[1];

test('links lead to files beside the page, fragments and queries with them', () => {
  const cases = {
    '/report/': '../../index.html',
    '/report/2023/#part': '../index.html#part',
    '/report/2023/a/?t=x#y': 'index.html?t=x#y',
    '/report/data/t.csv': '../../data/t.csv',
    'https://site.example/report/2023/': '../index.html',
    '#here': '#here',
    'https://other.example/report/2023/': 'https://other.example/report/2023/',
    '//other.example/x/': '//other.example/x/',
    '/elsewhere/': '/elsewhere/',
  };
  for (const [from, to] of Object.entries(cases))
    assert.equal(bodyOf(`<a href="${from}">x</a>`), `<a href="${to}">x</a>`, from);
});

test('forms, sheets, the root for scripts and pages that lead on are told files too', () => {
  assert.equal(
    bodyOf('<form action="/report/2023/"></form><div data-root="/report/"></div>'),
    '<form action="../index.html"></form><div data-root="../../"></div>',
  );
  assert.equal(
    headOf('<link rel="stylesheet" href="/report/_astro/site.css">'),
    '<link rel="stylesheet" href="../../_astro/site.css">',
  );
  assert.equal(
    headOf('<meta http-equiv="refresh" content="0;url=/report/2023/#p">'),
    '<meta http-equiv="refresh" content="0;url=../index.html#p">',
  );
});

test('modules are scripts of the bundle, and the policy allows files', () => {
  assert.equal(
    bodyOf('<script type="module" src="/report/_astro/Base.js"></script>'),
    '<script defer="" src="../../_files/Base.js"></script>',
  );
  assert.throws(
    () => rewritten('<script type="module" src="/report/_astro/New.js"></script>'),
    /no script of the bundle stands for \/report\/_astro\/New\.js/,
  );
  assert.equal(
    headOf(`<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-x='">`),
    `<meta http-equiv="content-security-policy" content="script-src file: 'sha256-x='">`,
  );
});

test('what only others read of the head goes', () => {
  const others =
    '<link rel="canonical" href="/report/2023/a/"><link rel="alternate" href="/report/feed.xml">' +
    '<script type="application/ld+json">{}</script>';
  assert.equal(headOf(others), '');
});

test('a link to what is left out is no dead link', () => {
  assert.equal(
    bodyOf('<p>새 소식은 <a href="/report/feed.xml">피드</a>로 받는다.</p>'),
    '<p>새 소식은 피드(이 묶음에는 없음)로 받는다.</p>',
  );
  assert.equal(bodyOf('<ul><li><a href="/report/offline/">오프라인</a></li></ul>'), '<ul></ul>');
  assert.equal(
    bodyOf('<p class="table-files"><a href="/report/2023/embed/t/#embed-code">퍼가기</a></p>'),
    '<p class="table-files"></p>',
  );
});

test('a link to what the site does not have stops the bundle', () => {
  assert.throws(
    () => rewritten('<a href="/report/2023/gone/">x</a>'),
    /^UnfitSite: 2023\/a\/index\.html: “\/report\/2023\/gone\/”가 가리키는 파일이 dist에 없습니다/,
  );
});

test('the foot says what the page is of', () => {
  assert.equal(
    bodyOf('<footer class="site-footer"><div><p>펴낸이</p></div></footer>'),
    '<footer class="site-footer"><div><p>펴낸이</p><p data-editorial="">묶음</p></div></footer>',
  );
});

test('the files that a page names are told', () => {
  const { files } = rewritten('<a href="/report/2023/#x">x</a><a href="/report/data/t.csv">y</a>');
  assert.deepEqual([...files], ['2023/index.html', 'data/t.csv']);
});
