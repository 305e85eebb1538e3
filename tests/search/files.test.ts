/** The files of the search: what a reader loads, and what happens when they do not come. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { AHEAD, ENGINE, SEARCH } from '#/search/format/files.ts';
import { DIST } from '../support/built-pages.ts';
import { type OpenOptions, useSite } from '../support/site.ts';
import { answered, done, field, found, savesData, textOf, type } from './panel.ts';

const site = useSite();
const ADDRESS = `/search/?q=${encodeURIComponent('광물')}`;
const SCRIPT = /\/search\/search\.js/;
/** Asked for only to see whether there is a newer one. */
const HEAD = /\/search\/newest\.bin/;
const WORDS = /\/words-\d+\.bin/;
const TEXTS = /\/texts-\d+\.bin/;
const REPAIRS = /\/search\/repairs-\w+\.js/;
const ALL = /\/all\.bin/;
const FILES = /\/(?:words-\d+|all)\.bin/;

/** Opens the search page with files of it changed, and tells which were asked for. */
async function opened(change: (page: Page) => Promise<unknown>, options: OpenOptions = {}) {
  const asked: string[] = [];
  const page = await site.open('/robots.txt', { ...options, expectErrors: true });
  page.on('request', (request) => asked.push(request.url()));
  await change(page);
  await page.goto(site.at(ADDRESS));
  return { page, asked: (pattern: RegExp) => asked.filter((url) => pattern.test(url)) };
}

const hrefs = (page: Page) =>
  found(page)
    .locator('a.search-title')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));

test('the script comes before words, words before texts, each file once, and there are few', async () => {
  const asked: string[] = [];
  const page = await site.open('/about/');
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.keyboard.press('Control+k');
  await field(page).fill('광물');
  await answered(page, '광물');
  const at = (pattern: RegExp) => asked.findIndex((path) => pattern.test(path));
  assert.ok(at(SCRIPT) >= 0 && at(SCRIPT) < at(WORDS) && at(WORDS) < at(TEXTS), asked.join('\n'));
  assert.equal(new Set(asked).size, asked.length);
  // engine and head stand in the script
  const files = asked.filter((path) => /\/search\//.test(path));
  assert.ok(files.length <= 9, files.join('\n'));
  assert.deepEqual(
    asked.filter((path) => /engine|newest|\/head/.test(path)),
    [],
  );
});

test('the script of every page is one file, and that of the search imports no other', async () => {
  const importsOf = async (file: string) =>
    Array.from(
      (await readFile(join(DIST, file), 'utf8')).matchAll(
        /(?:from|import) ?["'`](\.[^"'`]+)["'`]/g,
      ),
      ([, imported = '']) => imported,
    );
  const named = ['Base.*.js', 'history.*.js'].map((name) => `_astro/${name}`);
  const files = [...globSync(named, { cwd: DIST }), SEARCH, AHEAD, ENGINE];
  assert.equal(files.length, 5);
  for (const file of files) assert.deepEqual(await importsOf(file), [], file);
});

test('texts that are lost leave their results, which lead to their documents', async () => {
  const whole = await site.open(ADDRESS);
  await done(whole);
  const { page, asked } = await opened((window) =>
    window.route(/\/(?:texts-\d+|all)\.bin/, (route) => route.fulfill({ status: 500 })),
  );
  await done(page);
  // which of them answers a question that others answer, too, only the texts tell
  const documents = (await hrefs(whole)).map((path) => path.replace(/questions\/$/, ''));
  assert.deepEqual(await hrefs(page), documents);
  for (const title of await found(page).locator('a.search-title').allTextContents())
    assert.match(title, /\S/);
  // whether there is a newer index is asked once
  assert.equal(asked(HEAD).length, 1);
});

test('a program may ask the engine alone, which reads the head itself', async () => {
  const page = await site.open('/robots.txt');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const found = await page.evaluate(
    async (address) => {
      const { search } = await import(address);
      return (await search('광물')).length;
    },
    site.at(`/${ENGINE}`),
  );
  assert.equal(found, 10);
  assert.equal(asked.filter((url) => HEAD.test(url)).length, 1);
});

test('a lost module of repairs is told and done without', async () => {
  const { page } = await opened((window) =>
    window.route(REPAIRS, (route) => route.fulfill({ status: 404 })),
  );
  await done(page);
  await field(page).fill('베터리');
  await answered(page, '베터리');
  await page.getByText('검색의 한 부분을 불러오지 못했습니다').waitFor();
  assert.ok(await page.getByRole('button', { name: '다시 시도' }).isVisible());
  await type(page, '배터리');
  assert.ok((await found(page).count()) > 0);
});

test('a page of a host in the place of a file is not taken for it', async () => {
  const { page } = await opened((window) =>
    window.route(FILES, (route) => route.fulfill({ body: '<!doctype html><title>로그인</title>' })),
  );
  await page.waitForSelector('[data-search-state="failed"]', { state: 'attached' });
  await page.unroute(FILES);
  await page.getByRole('button', { name: '다시 시도' }).click();
  await done(page);
});

for (const [name, pattern, state] of [
  ['words', FILES, 'failed'],
  ['words but not texts', WORDS, 'done'],
  ['texts', TEXTS, 'done'],
] as const)
  test(`a server that never answers is given up: ${name}`, async () => {
    let hang: () => void;
    const hanging = new Promise<void>((resolve) => {
      hang = resolve;
    });
    const { page } = await opened(async (window) => {
      await window.clock.install();
      await window.route(pattern, () => hang());
    });
    await hanging;
    const given = page.locator(`[data-search-state="${state}"]`);
    // what has been given up may be asked of another file, which is given up, too
    for (let second = 0; second < 25 && (await given.count()) === 0; second++) {
      await page.clock.runFor(1000);
      await page.waitForTimeout(100);
    }
    assert.equal(await given.count(), 1);
  });

test('without what a browser may lack the search still answers', async () => {
  const { page, asked } = await opened(async () => undefined, {
    before: () => {
      Reflect.deleteProperty(window, 'DecompressionStream');
      Reflect.deleteProperty(window, 'IntersectionObserver');
      Reflect.deleteProperty(window, 'requestIdleCallback');
      Reflect.deleteProperty(window, 'matchMedia');
      Reflect.deleteProperty(AbortSignal, 'timeout');
      Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal');
    },
  });
  await done(page);
  assert.ok((await found(page).count()) > 0);
  assert.deepEqual(asked(/\.gz$/), []);
  assert.match(await textOf(found(page).first()), /광물/);
});

test('once a reader reads, the rest of the index comes, and further queries need no line', async () => {
  const { page, asked } = await opened(async () => undefined);
  await done(page);
  await page.waitForFunction(() => performance.getEntriesByName('search-warm').length > 0);
  const before = [WORDS, TEXTS].flatMap(asked).length;
  assert.equal(asked(ALL).length, 1);
  await page.context().setOffline(true);
  for (const query of ['전고체 배터리', 'bug bounty', '베터리']) {
    await type(page, query);
    assert.ok((await found(page).count()) > 0, query);
  }
  assert.equal([WORDS, TEXTS].flatMap(asked).length, before);
});

test('who saves data loads nothing unasked', async () => {
  const { page, asked } = await opened(async () => undefined, { before: savesData });
  await done(page);
  const before = asked(WORDS).length + asked(TEXTS).length;
  await page.waitForTimeout(4000);
  assert.equal(asked(WORDS).length + asked(TEXTS).length, before);
});
