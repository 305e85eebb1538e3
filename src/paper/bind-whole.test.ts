import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bindWhole } from './bind-whole.ts';

const FRAME =
  '<main><section class="chapter" id="paper-chips.a" data-chapter="/2023/chips/a/" data-shift="2"></section>' +
  '<section class="chapter" id="paper-chips" data-chapter="/2023/chips/" data-shift="1"></section>' +
  '<dl><div id="paper-glossary_hbm" data-at="/glossary/h/#hbm"><dt>HBM</dt></div></dl></main>';

const page = (body: string) => `<article>${body}</article>`;

const bound = (a: string, base = '/') =>
  bindWhole(FRAME, base, (path) => page(path === '/2023/chips/a/' ? a : '<h1 id="x">칩</h1>'));

test('pages stand in their places, and the same id on two of them is two', () => {
  const whole = bound('<h1 id="x">가</h1>');
  assert.match(
    whole,
    /^<main><section class="chapter" id="paper-chips.a"><h3 id="paper-chips.a_x">가<\/h3><\/section><section class="chapter" id="paper-chips"><h2 id="paper-chips_x">칩<\/h2>/,
  );
  assert.doesNotMatch(whole, /data-(?:chapter|shift|at)=/);
});

test('links between pages and to the glossary lead within the whole, under a base path too', () => {
  for (const base of ['/', '/report/']) {
    const root = base.slice(0, -1);
    const whole = bound(
      `<a href="#x">1</a><a href="${root}/2023/chips/">2</a><a href="${root}/2023/chips/#x">3</a><a href="${root}/glossary/h/#hbm">4</a><a class="anchor" href="#x" data-code="abcdefg"></a>`,
      base,
    );
    const links = [...whole.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    assert.deepEqual(links, [
      '#paper-chips.a_x',
      '#paper-chips',
      '#paper-chips_x',
      '#paper-glossary_hbm',
      `${root}/s/abcdefg/`,
    ]);
  }
});

test('links to what is not in the whole stay', () => {
  const whole = bound('<a href="/2023/errata/#e1">정오</a><a href="https://example.org/">밖</a>');
  assert.match(whole, /href="\/2023\/errata\/#e1".*href="https:\/\/example.org\/"/);
});
