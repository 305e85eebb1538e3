import assert from 'node:assert/strict';
import { test } from 'node:test';
import { releaseScriptAtEnd } from './script-at-end.ts';

const script = (name: string) => `<script type="module" src="/${name}.js"></script>`;
const page = (inner: string) => `<html><body><main>글</main>${inner}</body></html>`;

test('the one script at the end of a page is not waited for', () => {
  assert.equal(
    releaseScriptAtEnd(page(script('page'))),
    page('<script async type="module" src="/page.js"></script>'),
  );
});

test('scripts that have an order, or something behind them, keep it', () => {
  for (const html of [
    page(''),
    page(`${script('list')}${script('page')}`),
    page(`${script('page')}<p>뒤에 온다</p>`),
    page('<script>inline()</script>'),
  ])
    assert.equal(releaseScriptAtEnd(html), html);
});
