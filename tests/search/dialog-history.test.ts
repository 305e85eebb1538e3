/** The dialog in the history of the browser: who comes back from a result finds it as it was left. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { documentPath } from '../support/edition.ts';
import { useSite } from '../support/site.ts';
import { answered, field, found, openDialog, type } from './panel.ts';

const site = useSite();
const PATH = documentPath('battery/eu-market');
const links = (page: Page) => found(page).locator('a.search-title');
const isOpen = (page: Page) =>
  page.evaluate(() => document.querySelector('dialog')?.matches('[open]'));

/** Opens the dialog, asks, shows more and narrows, and opens the last result. */
async function leave(page: Page): Promise<string | null> {
  await openDialog(page);
  await type(page, '반도체');
  await page.locator('dialog select[name=domain]').selectOption('semiconductor');
  await answered(page, '반도체');
  await page.locator('dialog [data-search-more]').click();
  await found(page).nth(19).waitFor();
  // what keeps it comes with the first answer
  await page.locator('dialog .search-send').waitFor();
  const last = links(page).nth(19);
  const href = await last.getAttribute('href');
  await last.click();
  await page.waitForURL((url) => !url.pathname.endsWith(PATH));
  return href;
}

test('Back opens the dialog with words, filters and results, on the one that was opened', async () => {
  const page = await site.open(PATH);
  const href = await leave(page);
  await page.goBack();
  await answered(page, '반도체');
  assert.equal(await field(page).inputValue(), '반도체');
  assert.equal(await found(page).count(), 20);
  assert.equal(await page.locator('dialog select[name=domain]').inputValue(), 'semiconductor');
  await page.waitForFunction((href) => document.activeElement?.getAttribute('href') === href, href);
  // the next result is a key away
  await page.keyboard.press('ArrowUp');
  assert.equal(
    await page.evaluate(() => document.activeElement?.getAttribute('href')),
    await links(page).nth(18).getAttribute('href'),
  );
});

test('closed, it stays closed when the page is read anew', async () => {
  const page = await site.open(PATH);
  await leave(page);
  await page.goBack();
  await answered(page, '반도체');
  await page.locator('dialog [data-search-close]').click();
  assert.equal(await isOpen(page), false);
  await page.reload();
  await page.waitForLoadState('networkidle');
  assert.equal(await isOpen(page), false);
});

test('a page from which nothing was opened has no dialog when one comes back to it', async () => {
  const page = await site.open(PATH);
  await openDialog(page);
  await type(page, '반도체');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.goto(new URL(documentPath('battery/lfp-strategy'), page.url()).href);
  await page.goBack();
  await page.waitForLoadState('networkidle');
  assert.equal(await isOpen(page), false);
});
