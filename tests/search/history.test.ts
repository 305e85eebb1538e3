/** The search page in the history of the browser: what makes an entry, and what going back restores. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { useSite } from '../support/site.ts';
import { answered, field, found, type } from './panel.ts';

const site = useSite();
const links = (page: Page) => found(page).locator('a.search-title');

test('찾기 makes an entry of the history; Back restores words, number of results and place', async () => {
  const page = await site.open('/search/');
  await type(page, '반도체');
  await page.getByRole('button', { name: '찾기', exact: true }).click();
  for (const shown of [20, 30]) {
    await page.locator('[data-search-more]').click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('[data-search-results] > li').length === count,
      shown,
    );
  }
  await links(page).nth(24).scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => scrollY);
  assert.ok(left > 300);
  await page.waitForTimeout(300);

  // within the page
  await type(page, '배터리');
  await page.keyboard.press('Enter');
  assert.equal(new URL(page.url()).searchParams.get('q'), '배터리');
  await page.goBack();
  await answered(page, '반도체');
  const restored = async () => {
    await page.waitForFunction((top) => Math.abs(scrollY - top) < 3, left);
    assert.equal(await field(page).inputValue(), '반도체');
    assert.equal(await found(page).count(), 30);
  };
  await restored();
  await page.goForward();
  await answered(page, '배터리');
  await page.goBack();
  await answered(page, '반도체');
  await restored();

  // and from a page that was opened, which the tests load anew
  await links(page).nth(24).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
  await page.goBack();
  await answered(page, '반도체');
  await restored();
  // before it stands the page as it was opened
  await page.goBack();
  await page.waitForURL((url) => url.search === '');
  await page.locator('[data-search-start]').waitFor();
});

test('another query that is typed begins with as many results as any', async () => {
  const page = await site.open('/search/?q=반도체');
  await answered(page, '반도체');
  await page.locator('[data-search-more]').click();
  await found(page).nth(19).waitFor();
  await type(page, '배터리');
  assert.equal(await found(page).count(), 10);
  await links(page).nth(3).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
  await page.goBack();
  await answered(page, '배터리');
  assert.equal(await found(page).count(), 10);
});

test('a filter is a step of the history, which Back undoes', async () => {
  const page = await site.open('/search/?q=인력');
  await answered(page, '인력');
  const domain = page.locator('select[name=domain]');
  const total = page.locator('[data-search-results]');
  const all = await total.getAttribute('data-search-total');
  await domain.selectOption('quantum');
  await page.waitForURL(/domain=quantum/);
  await page.goBack();
  await page.waitForFunction(
    (all) =>
      document.querySelector('[data-search-results]')?.getAttribute('data-search-total') === all,
    all,
  );
  assert.equal(await domain.inputValue(), '');
  await page.goForward();
  await page.waitForURL(/domain=quantum/);
  await answered(page, '인력');
  assert.equal(await domain.inputValue(), 'quantum');
});

test('an address that is mended makes no entry', async () => {
  const page = await site.open('/search/?q=인력&domain=zzz');
  await answered(page, '인력');
  const before = await page.evaluate(() => history.length);
  await field(page).press('Enter');
  await answered(page, '인력');
  assert.equal(await page.evaluate(() => history.length), before);
});

test('a query that was asked keeps its entry when what is typed after it leads to a result', async () => {
  const page = await site.open('/search/');
  await type(page, '배터리');
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=/);
  await type(page, '특화망');
  await links(page).first().click();
  await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
  for (const query of ['특화망', '배터리']) {
    await page.goBack();
    await answered(page, query);
    assert.equal(await field(page).inputValue(), query);
  }
  await page.goForward();
  await answered(page, '특화망');
});

test('what is typed on the page as it was opened makes no entry by leading to a result', async () => {
  const page = await site.open('/search/');
  await type(page, '특화망');
  const before = await page.evaluate(() => history.length);
  await links(page).first().click();
  await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
  assert.equal(await page.evaluate(() => history.length), before + 1);
});

test('typing alone makes no entries', async () => {
  const page = await site.open('/search/');
  const before = await page.evaluate(() => history.length);
  for (const query of ['흑연', '리튬', '니켈']) await type(page, query);
  assert.equal(await page.evaluate(() => history.length), before);
});

test('the title of the search page carries the query', async () => {
  const page = await site.open('/search/');
  const plain = await page.title();
  await type(page, '특화망');
  assert.equal(await page.title(), `‘특화망’ ${plain}`);
  await field(page).fill('');
  await page.waitForFunction((title) => document.title === title, plain);
});
