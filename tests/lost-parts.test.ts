/**
 * After a new edition, or where the network fails, any file that a page loads later may be gone. What is
 * asked for then leads on or says what to do, and nothing is thrown that nobody catches.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { DIST } from './support/built-pages.ts';
import { AI_CHIPS, inEdition, TYPICAL } from './support/edition.ts';
import { showSign } from './support/first-sign.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const HASHED = /\/_astro\/|\/search\/.*\.(?:js|bin)/;

/** A page, what it throws, and the files that it has loaded itself. */
async function opened(path: string) {
  const thrown: string[] = [];
  const loaded = new Set<string>();
  const page = await site.open(path, {
    expectErrors: true,
    listen(of) {
      of.on('pageerror', ({ message }) => thrown.push(message));
      of.on('request', (request) => loaded.add(new URL(request.url()).pathname));
    },
  });
  return { page, thrown, loaded };
}

/** Types in a dialog that has said that its script is lost, and goes to the search page. */
async function searchWithoutScript(page: Page): Promise<void> {
  await page.getByText('검색을 불러오지 못했습니다').waitFor();
  await page.locator('dialog[open] input').first().fill('양자');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=/);
}

/** What a reader asks for, where only that page has been loaded, and what is there then. */
const acts: Record<string, { path: string; run(page: Page): Promise<void> }> = {
  'the search leads to its page, which says so': {
    path: TYPICAL,
    async run(page) {
      await page.keyboard.press('/');
      await searchWithoutScript(page);
      await page.locator('[data-search-lost]').getByRole('link', { name: '목차' }).waitFor();
    },
  },
  'citations say that they do not open': {
    path: TYPICAL,
    async run(page) {
      // it may lie in a fold
      await page.locator('[data-cite]').evaluate((button: HTMLElement) => button.click());
      await page.getByText('인용을 열지 못했습니다').waitFor({ state: 'attached' });
    },
  },
  'the address of a place is copied all the same': {
    path: TYPICAL,
    async run(page) {
      await page.locator('main h2 ~ a.anchor, .heading a.anchor').first().click();
      await page.getByText(/주소를 복사/).waitFor();
    },
  },
  'a table says what to do, and stands there': {
    path: AI_CHIPS,
    async run(page) {
      await page.locator('[data-table-tools]').first().click();
      await page.getByRole('alert').getByText('새로 고쳐').waitFor();
      await page.locator('figure.table table').first().waitFor();
    },
  },
  'the marks of errata say what to do': {
    path: TYPICAL,
    async run(page) {
      await page.locator('#all-errata').click();
      await page.getByText('표시할 파일을 읽지 못했습니다').waitFor();
    },
  },
  'a word with a note is a link': {
    path: TYPICAL,
    async run(page) {
      const term = page.locator('main a.term').first();
      await term.hover();
      await Promise.all([page.waitForURL(/\/glossary\/|#/), term.click()]);
    },
  },
  'words can be selected': {
    path: TYPICAL,
    async run(page) {
      await page.locator('main p').first().selectText();
      assert.ok(await page.evaluate(() => getSelection()?.toString()));
    },
  },
  'a list is whole, and says what to do': {
    path: inEdition('errata/'),
    async run(page) {
      const form = page.locator('form[data-filters]');
      await form
        .locator('input[type=radio]')
        .nth(1)
        .evaluate((radio: HTMLElement) => radio.click());
      await page.getByText('목록을 거를 파일을 읽지 못했습니다').waitFor();
    },
  },
};

for (const [name, { path, run }] of Object.entries(acts))
  test(`a new edition between two clicks: ${name}`, async () => {
    const { page, thrown, loaded } = await opened(path);
    await showSign(page);
    const before = new Set(loaded);
    await page.route(HASHED, (route) =>
      before.has(new URL(route.request().url()).pathname)
        ? route.continue()
        : route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' }),
    );
    await run(page);
    assert.deepEqual(thrown, []);
  });

test('a new edition before the first sign of a reader: links lead on, buttons say what to do', async () => {
  const { page, thrown } = await opened(AI_CHIPS);
  await page.route(HASHED, (route) => route.abort());
  const place = page.locator('.heading a.anchor').first();
  const hash = await place.getAttribute('href');
  await place.click();
  await page.waitForFunction((hash) => location.hash === hash, hash);
  await page.locator('[data-table-tools]').first().click();
  await page.getByRole('alert').getByText('새로 고쳐').waitFor();
  await page.keyboard.press('/');
  await searchWithoutScript(page);
  assert.deepEqual(thrown, []);
});

test('whichever script is lost, nothing is thrown, and the text is there', async () => {
  const { page, thrown, loaded } = await opened(TYPICAL);
  const first = new Set(loaded);
  const scripts = readdirSync(join(DIST, '_astro')).filter(
    (file) => file.endsWith('.js') && ![...first].some((path) => path.endsWith(file)),
  );
  assert.ok(scripts.length > 10);
  // all of them take two minutes: ALL=1 npm run test:browser -- tests/lost-parts.test.ts
  const tried = scripts.filter((_, i) => process.env.ALL || i % 8 === 0);
  const words = await page.locator('main').innerText();
  let lost = '';
  await page.route(/\/_astro\/.*\.js/, (route) =>
    route.request().url().endsWith(lost) ? route.abort() : route.continue(),
  );
  for (lost of tried) {
    await page.reload({ waitUntil: 'load' });
    await page.evaluate(() => {
      const act = (selector: string, type: string) =>
        document
          .querySelector(selector)
          ?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
      const over = new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' });
      document.querySelector('main a.term')?.dispatchEvent(over);
      act('[data-table-tools]', 'click');
      act('#all-errata', 'click');
      act('.heading a.anchor', 'click');
      getSelection()?.selectAllChildren(document.querySelector('main p') ?? document.body);
      location.hash = '#nowhere-at-all';
    });
    // the last to come is what a list of addresses is read for
    await page.waitForLoadState('networkidle');
    assert.deepEqual(thrown, [], `without ${lost}`);
  }
  assert.ok((await page.locator('main').innerText()).length >= words.length / 2);
});

test('where the script of every page is lost, the search page says so by itself', async () => {
  const page = await site.open('/robots.txt', { expectErrors: true });
  await page.route(/\/_astro\/Base\..*\.js/, (route) => route.fulfill({ status: 404 }));
  await page.goto(site.at('/search/'));
  const lost = page.locator('[data-search-lost]');
  assert.equal(await lost.isVisible(), false, 'it may still come');
  // a quarter of a minute later
  await lost.evaluate((e) => {
    for (const animation of e.getAnimations()) animation.finish();
  });
  await lost.getByRole('link', { name: '목차' }).waitFor();
});
