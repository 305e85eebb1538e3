/** The search of a page that was left open over a deploy: index or engine are of another build. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { NEWEST, SEARCH, ZIPPED } from '#/search/format/files.ts';
import { packHead, readHead } from '#/search/format/head.ts';
import { DIST } from '../support/built-pages.ts';
import { useSite } from '../support/site.ts';
import { done, field, found, options, type } from './panel.ts';

const site = useSite();
const HEAD = /\/search\/newest\.bin/;

/** Opens the search page with a script of which something is replaced, and tells which files were asked for. */
async function opened(part: string, other: string) {
  const script = await readFile(join(DIST, SEARCH), 'utf8');
  assert.ok(script.includes(part));
  const body = script.replaceAll(part, other);
  const asked: string[] = [];
  const page: Page = await site.open('/robots.txt', { expectErrors: true });
  page.on('request', (request) => asked.push(request.url()));
  await page.route(/search\.js$/, (route) =>
    route.fulfill({ body, contentType: 'text/javascript' }),
  );
  await page.goto(site.at(`/search/?q=${encodeURIComponent('광물')}`));
  return { page, asked: (pattern: RegExp) => asked.filter((url) => pattern.test(url)) };
}

test('a page left open over a deploy answers from the new index', async () => {
  const zipped = await readFile(join(DIST, NEWEST + ZIPPED));
  const { alphabet, ...head } = readHead(gunzipSync(zipped));
  const old = gzipSync(packHead({ ...head, build: '00000000' }, alphabet));
  const { page, asked } = await opened(zipped.toString('base64'), old.toString('base64'));
  await done(page);
  assert.ok((await found(page).count()) > 0);
  assert.ok(asked(/\/00000000\//).length > 0);
  assert.equal(asked(HEAD).length, 1);
  await type(page, '전고체');
  assert.equal(asked(HEAD).length, 1);
});

test('an engine that has been replaced hands over to the one of the index', async () => {
  const { code } = readHead(await readFile(join(DIST, NEWEST)));
  const { page, asked } = await opened(code, 'f'.repeat(code.length));
  await done(page);
  assert.ok((await found(page).count()) > 0);
  assert.deepEqual(
    asked(/search\.js\?/).map((url) => new URL(url).search),
    [`?code=${code}`],
  );
  // what says so is of its code, too
  await type(page, '베터리');
  await page.getByText('대신 찾은 말').waitFor();
  await type(page, '양자컴퓨터란?');
  await page.locator('[data-search-answer]').waitFor();
  // and what is being typed is asked of it, too
  await field(page).fill('반도');
  await options(page).first().waitFor();
});
