import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endFirstScreen } from './first-screen.ts';

const SHEETS =
  '<link rel="stylesheet" href="/site.css" id="first-screen-end"><link rel="stylesheet" href="/tables.css">';
const page = (main: string, after = SHEETS) =>
  `<head><link rel="stylesheet" media="print" href="/print.css"></head><body><main id="main">${main}</main>${after}<nav></nav></body>`;
const p = (letters: number) => `<p>${'가'.repeat(letters)}</p>`;
/** The sheets as they are asked for: all but the first are named before any holds the browser up. */
const ASKED = `<link rel="preload" as="style" href="/tables.css">${SHEETS}`;
/** What stands before the sheets in `main`; undefined where they stand below it. */
function before(main: string): string | undefined {
  const html = endFirstScreen(page(main));
  assert.equal(html.split(ASKED).length, 2, 'each sheet once, together and in order');
  assert.equal(html.replace(ASKED, ''), page(main, ''), 'nothing else changes');
  const inside = html.slice(html.indexOf('id="main">') + 'id="main">'.length);
  return inside.indexOf(ASKED) < inside.indexOf('</main>')
    ? inside.slice(0, inside.indexOf(ASKED))
    : undefined;
}

test('the sheets follow what fills a screen, a short page has them below', () => {
  assert.equal(
    before(`<article>${p(600)}${p(600)}${p(600)}</article>`),
    `<article>${p(600)}${p(600)}`,
  );
  assert.equal(before(`<article>${p(100)}</article>`), undefined);
});

test('lines fill a screen however short they are', () => {
  const list = `<ul>${'<li>가</li>'.repeat(70)}</ul>`;
  assert.equal(before(`<article>${list}${p(10)}</article>`), `<article>${list}`);
});

test('no sheet stands in a list, nor between a heading and what it is for', () => {
  const list = `<ul><li>${p(1300)}</li><li>${p(10)}</li></ul>`;
  assert.equal(before(`<section>${list}${p(10)}</section>`), `<section>${list}`);
  for (const heading of [
    '<h2>가</h2>',
    '<div class="heading heading-h2"><h2>가</h2><a>#</a></div>',
  ])
    assert.equal(
      before(`<article>${p(1100)}<ul><li>${'나'.repeat(100)}</li></ul>${heading}${p(9)}</article>`),
      `<article>${p(1100)}<ul><li>${'나'.repeat(100)}</li></ul>`,
    );
});

test('what the sheets draw comes after them', () => {
  assert.equal(before(`<article>${p(10)}<table></table>${p(2000)}</article>`), `<article>${p(10)}`);
  assert.equal(
    before(`<article>${p(10)}<h2>가</h2><figure><table></table></figure></article>`),
    `<article>${p(10)}`,
  );
});

test('the notice on an older edition moves no place of its page', () => {
  const notice = `<p class="older-edition">${'나'.repeat(300)}</p>`;
  const article = `<article>${p(500)}${p(500)}${p(9)}</article>`;
  assert.equal(before(article), undefined);
  assert.equal(before(notice + article), undefined);
});

test('what is folded fills nothing', () => {
  const folded = `<details><summary>가</summary>${p(3000)}</details>`;
  assert.equal(
    before(`<article>${folded}${p(1200)}${p(9)}</article>`),
    `<article>${folded}${p(1200)}`,
  );
});

test('a sheet that stands among the words goes with the others', () => {
  const own = '<link rel="stylesheet" href="/filters.css">';
  const html = endFirstScreen(page(`<article>${p(9)}${own}${p(9)}</article>`));
  const id = ' id="first-screen-end"';
  // the first has the id: what is shown waits for none of them
  const asked = own.replace('>', `${id}>`) + SHEETS.replace(id, '');
  assert.ok(html.endsWith(`${asked}<nav></nav></body>`));
  assert.ok(html.includes(`${p(9)}${p(9)}</article></main><link rel="preload"`));
  assert.equal(html.match(/rel="preload" as="style" href="[^"]*"/g)?.length, 2);
  assert.equal(html.match(/id="first-screen-end"/g)?.length, 1);
});

test('a page without sheets below stays as it is', () => {
  const html = page(p(2000), '');
  assert.equal(endFirstScreen(html), html);
});
