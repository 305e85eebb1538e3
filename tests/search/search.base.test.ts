/** The search as a reader uses it: page, dialog, keyboard, marks on arrival, failures. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { assertInView } from '../support/places.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const done = (page: Page) =>
  page.waitForSelector('[data-search-state="done"]', { state: 'attached' });
const found = (page: Page) => page.locator('[data-search-results] > li');
const textOf = async (locator: Locator) => (await locator.textContent()) ?? '';
const field = (page: Page) => page.locator('[data-search-input]');
const type = async (page: Page, query: string) => {
  await field(page).fill(query);
  await page.waitForFunction((typed) => {
    const list = document.querySelector('[data-search-results]');
    return (
      list?.getAttribute('data-search-state') === 'done' &&
      list.getAttribute('data-search-query') === typed
    );
  }, query);
};

test('the address alone answers, in rank order, with links to exact places', async () => {
  const page = await site.open('/search/?q=340%EC%A1%B0');
  await done(page);
  const first = found(page).first();
  assert.equal(await first.getAttribute('data-kind'), 'row');
  assert.equal(
    await page.locator('[data-search-results]').getAttribute('data-search-total'),
    String(await found(page).count()),
  );
  assert.equal(await first.locator('a').count(), 1);
  assert.match(await textOf(first.locator('mark').first()), /^340조/);
  await first.locator('a').click();
  await page.waitForURL(/#/);
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
  assert.equal(new URL(page.url()).search, '', 'the address stays one that can be shared');
  await assertInView(page, id);
});

test('arriving, the words are marked, stepped through and put away', async () => {
  const page = await site.open('/search/?q=%EB%B0%98%EB%8F%84%EC%B2%B4');
  await done(page);
  await found(page).first().locator('a').click();
  const bar = page.locator('[data-search-bar]');
  await bar.waitFor();
  const marks = () => page.evaluate(() => CSS.highlights.get('search-match')?.size ?? 0);
  assert.ok((await marks()) > 1);
  const position = bar.locator('span');
  const before = await textOf(position);
  await bar.getByRole('button', { name: '다음 곳' }).click();
  assert.notEqual(await textOf(position), before);
  await page.reload();
  await bar.waitFor();
  await bar.getByRole('button', { name: '표시 지우기' }).click();
  assert.equal(await bar.count(), 0);
  assert.equal(await marks(), 0);
});

test('Ctrl K and / open the dialog; arrows, Enter and Esc do what they say', async () => {
  const page = await site.open('/2023/battery/eu-market/');
  for (const key of ['Control+k', '/']) {
    await page.keyboard.press(key);
    await page.waitForSelector('dialog[open]');
    assert.equal(await field(page).evaluate((input) => input === document.activeElement), true);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('dialog[open]').count(), 0);
  }
  await page.locator('[data-search-open]').click();
  await type(page, '핵심광물');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = found(page).nth(1).locator('a');
  assert.equal(await second.evaluate((link) => link === document.activeElement), true);
  const address = await second.evaluate((link) => (link as HTMLAnchorElement).href);
  await page.keyboard.press('Enter');
  await page.waitForURL(address);
});

test('what was meant is found and said, other candidates are one click away', async () => {
  const page = await site.open('/search/?q=%E3%85%88%E3%84%B1%E3%85%8A');
  await done(page);
  const notice = page.locator('.search-notice').first();
  assert.match(await textOf(notice), /‘.+’\(으\)로 찾은 결과/);
  const candidate = await textOf(notice.getByRole('button').first());
  await notice.getByRole('button').first().click();
  assert.equal(await field(page).inputValue(), candidate);
});

test('filters narrow the list, stand in the address and survive a reload', async () => {
  const page = await site.open('/search/?q=%EC%9D%B8%EB%A0%A5');
  await done(page);
  const total = async () =>
    Number(await page.locator('[data-search-results]').getAttribute('data-search-total'));
  const all = await total();
  const choice = page.locator('[data-search-filters] select').first();
  const label = (await textOf(choice.locator('option').nth(1))).match(/\((\d+)\)/)?.[1];
  await choice.selectOption({ index: 1 });
  await page.waitForURL(/domain=/);
  await page.waitForFunction(
    (before) =>
      document.querySelector('[data-search-results]')?.getAttribute('data-search-total') !== before,
    String(all),
  );
  assert.equal(await total(), Number(label));
  await page.reload();
  await done(page);
  assert.equal(await total(), Number(label));
});

test('the last answer wins however the others come', async () => {
  const page = await site.open('/search/');
  await type(page, '흑연');
  const first = await found(page).first().locator('a').getAttribute('href');
  await type(page, '광물');
  // What the slow query needs of the index is held back until the quick one has been answered.
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let waiting = () => {};
  const asked = new Promise<void>((resolve) => {
    waiting = resolve;
  });
  await page.route(/\/pagefind\//, async (route) => {
    waiting();
    await held;
    await route.continue();
  });
  await field(page).fill('저궤도위성');
  await asked;
  await type(page, '흑연');
  const late = page.waitForResponse(/\/pagefind\//);
  release();
  await late;
  await page.waitForLoadState('networkidle');
  const list = page.locator('[data-search-results]');
  assert.equal(await list.getAttribute('data-search-query'), '흑연');
  assert.equal(await found(page).first().locator('a').getAttribute('href'), first);
});

test('an unfinished syllable is searched while it is composed, Enter then does nothing', async () => {
  const page = await site.open('/search/');
  await field(page).focus();
  const client = await page.context().newCDPSession(page);
  for (const text of ['ㅂ', '바', '반', '반ㄷ', '반도', '반돛'])
    await client.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await page.waitForFunction(
    () =>
      document.querySelector('[data-search-results]')?.getAttribute('data-search-query') === '반돛',
  );
  assert.match(await textOf(page.locator('.search-notice').first()), /‘반도체’/);
  const address = page.url();
  // Enter and arrows end a composition; the browser says so with the key.
  for (const key of ['Enter', 'ArrowDown']) {
    const taken = await field(page).evaluate(
      (input, name) =>
        !input.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: name,
            isComposing: true,
            bubbles: true,
            cancelable: true,
          }),
        ),
      key,
    );
    assert.equal(taken, false, `${key} is left to the input method`);
  }
  await page.keyboard.press('Enter');
  assert.equal(page.url(), address);
  assert.equal(await field(page).evaluate((input) => input === document.activeElement), true);
});

test('markup in a query is text', async () => {
  const page = await site.open(
    `/search/?q=${encodeURIComponent('<img src=x onerror="document.title=1">핵심광물<script>document.title=1</script>')}`,
  );
  await done(page);
  assert.notEqual(await page.title(), '1');
  assert.equal(await page.locator('.search-panel img, .search-panel script').count(), 0);
});

test('an absent word is said to be absent, with other ways on', async () => {
  const page = await site.open('/search/?q=%ED%96%84%EB%B2%84%EA%B1%B0');
  await done(page);
  assert.match(
    await textOf(page.locator('[data-search-status]')),
    /‘햄버거’에 맞는 곳을 찾지 못했습니다/,
  );
  assert.equal(await page.locator('.search-notice a').count(), 3);
});

test('an index that does not load is said, and can be tried again', async () => {
  const page = await site.open('/search/', { expectErrors: true });
  await page.route('**/catalogue.gz*', (route) => route.abort());
  await page.reload();
  await field(page).fill('광물');
  await page.waitForSelector('[data-search-state="failed"]', { state: 'attached' });
  await page.unroute('**/catalogue.gz*');
  await page.getByRole('button', { name: '다시 시도' }).click();
  await done(page);
  assert.ok((await found(page).count()) > 0);
});

test('recent queries are kept on this device and can be forgotten', async () => {
  const page = await site.open('/search/?q=%EA%B4%91%EB%AC%BC');
  await done(page);
  await field(page).press('Enter');
  await page.goto(site.at('/search/'));
  await page.getByRole('button', { name: '광물', exact: true }).click();
  await done(page);
  await field(page).fill('');
  await page.getByRole('button', { name: '모두 지우기' }).click();
  assert.equal(await page.locator('[data-search-recent]').isVisible(), false);
});

test('on a phone nothing runs off the window', async () => {
  const page = await site.open('/search/?q=AI%EB%B0%98%EB%8F%84%EC%B2%B4', { width: 360 });
  await done(page);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
});

test('without scripts the page leads on by lists', async () => {
  const page = await site.open('/search/', { javaScriptEnabled: false });
  for (const name of ['이름과 용어 찾아보기', '용어집', '표 목록'])
    assert.equal(await page.locator('main').getByRole('link', { name, exact: true }).count(), 1);
  assert.ok((await page.locator('main li a').count()) > 20);
});

test('the engine is a module that other programs may import', async () => {
  const page = await site.open('/');
  const results = await page.evaluate(async (module) => {
    const { search } = await import(module);
    return search('배터리', { limit: 3, filters: { domain: 'battery' } });
  }, site.at('/search/engine.js'));
  assert.equal(results.length, 3);
  for (const { url, title, excerpt, kind } of results) {
    assert.ok(url.includes('/2023/battery/') && title && kind);
    assert.match(excerpt, /<mark>/);
  }
});
