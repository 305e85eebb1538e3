/** The filters of lists in the history of the browser: Back undoes a choice, as it does with a table. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { inEdition } from './support/edition.ts';
import { useSite } from './support/site.ts';

const site = useSite();

const BATTERY = inEdition('errata/battery/');

/** How many entries are displayed. */
const shown = (page: Page) =>
  page
    .locator('.errata-list > *')
    .evaluateAll((all) => all.filter((entry) => entry.getClientRects().length > 0).length);

const unfold = (page: Page) =>
  page.locator('.list-filters details').evaluate((e) => e.setAttribute('open', ''));

const choose = (page: Page, name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`).check();

const status = (page: Page) => page.locator('.list-filters output');

test('Back undoes what was chosen, one choice after the other, and Forward makes it again', async () => {
  const page = await site.open(BATTERY);
  const all = await shown(page);
  await unfold(page);
  await choose(page, 'treatment', 'kept');
  await page.waitForURL('**/battery/?treatment=kept');
  const kept = await shown(page);
  await choose(page, 'kind', 'contradiction');
  await page.waitForURL('**/battery/?kind=contradiction&treatment=kept');
  const both = await status(page).innerText();
  await page.goBack();
  await page.waitForURL('**/battery/?treatment=kept');
  assert.equal(await shown(page), kept);
  assert.equal(await page.locator('input[name=kind][value=all]').isChecked(), true);
  assert.match(await status(page).innerText(), new RegExp(`가운데 ${kept}개$`));
  await page.goBack();
  await page.waitForURL('**/battery/');
  assert.equal(await shown(page), all);
  assert.equal(await status(page).innerText(), '');
  assert.equal(await page.locator('.document-head .filtered').count(), 0);
  await page.goForward();
  await page.goForward();
  await page.waitForURL('**/battery/?kind=contradiction&treatment=kept');
  assert.equal(await status(page).innerText(), both);
  // what the button clears comes back as well
  await page.getByRole('button', { name: '거르기 지우기' }).click();
  await page.waitForURL('**/battery/');
  await page.goBack();
  await page.waitForURL('**/battery/?kind=contradiction&treatment=kept');
  assert.equal(await status(page).innerText(), both);
});

test('the arrow keys go through a group in one step', async () => {
  const page = await site.open(BATTERY);
  await unfold(page);
  await page.locator('input[name=treatment][value=all]').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  await page.waitForURL('**/battery/?treatment=noted');
  await page.goBack();
  await page.waitForURL('**/battery/');
  await page.goForward();
  await page.waitForURL('**/battery/?treatment=noted');
  assert.equal(await page.locator('input[name=treatment][value=noted]').isChecked(), true);
});
