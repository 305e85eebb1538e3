/** What a reader has chosen or reached stays so: filters, focus, the rest of a list. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { documentPath } from '../support/edition.ts';
import { useSite } from '../support/site.ts';
import { answered, done, field, found, openDialog, savesData, type } from './panel.ts';

const site = useSite();
const titles = (page: Page) =>
  found(page)
    .locator('a.search-title')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
const kept = (page: Page) =>
  page.evaluate(() =>
    Object.keys({ ...localStorage, ...sessionStorage }).filter((key) =>
      key.startsWith('search-marks'),
    ),
  );

test('더 보기 pressed twice shows each result once', async () => {
  const page = await site.open('/search/?q=반도체', { before: savesData });
  await done(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/texts-\d+\.bin/, async (route) => {
    await held;
    await route.continue();
  });
  await page.locator('[data-search-more]').dblclick();
  release();
  await found(page).nth(19).waitFor();
  await page.waitForTimeout(300);
  const shown = await titles(page);
  assert.deepEqual(shown, [...new Set(shown)]);
});

test('filters of the address hold for what is typed before the script has come', async () => {
  const page = await site.open('/robots.txt');
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/_astro\/search\.[^/]*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(site.at('/search/?q=인력&domain=quantum'), { waitUntil: 'commit' });
  await field(page).fill('양자 인력');
  release();
  await answered(page, '양자 인력');
  assert.equal(await page.locator('select[name=domain]').inputValue(), 'quantum');
  assert.equal(new URL(page.url()).searchParams.get('domain'), 'quantum');
});

test('the focus goes on to the results when the filters are lifted', async () => {
  const page = await site.open('/search/?q=전고체&domain=quantum');
  const lift = page.getByRole('button', { name: /곳 모두 보기/ });
  await lift.focus();
  await page.keyboard.press('Enter');
  await found(page).first().waitFor();
  const first = found(page).first().locator('a.search-title');
  assert.equal(await first.evaluate((link) => link === document.activeElement), true);
});

test('the focus stays where one can try again when that has failed, too', async () => {
  const page = await site.open('/', { expectErrors: true });
  await page.route(/\/(?:words-\d+|all)\.bin/, (route) => route.abort());
  await page.goto(site.at('/search/?q=광물'));
  const retry = page.getByRole('button', { name: '다시 시도' });
  await retry.focus();
  const asked = page.waitForEvent('requestfailed');
  await page.keyboard.press('Enter');
  await asked;
  await page.locator('[data-search-state="failed"]').waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.activeElement?.textContent === '다시 시도');
});

test('the menu of a result that is not opened leaves nothing once its page is', async () => {
  const page = await site.open(documentPath('battery/eu-market'));
  await openDialog(page);
  await type(page, '저궤도위성');
  const first = found(page).first().locator('a.search-title');
  await first.click({ button: 'right' });
  assert.equal((await kept(page)).length, 1);
  await page.goto(await first.evaluate((link: HTMLAnchorElement) => link.href));
  await page.waitForTimeout(300);
  assert.deepEqual(await kept(page), []);
  assert.equal(await page.evaluate(() => CSS.highlights.get('search-match')?.size ?? 0), 0);
});

test('a lower window without a keyboard over it keeps its filters', async () => {
  const page = await site.open('/search/?q=인력', { width: 640, height: 360 });
  await done(page);
  assert.equal(await page.locator('select[name=domain]').isVisible(), true);
});
