/** A table that a reader has changed: ordered by a click on a header, and given up for the row one comes for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { documentPath } from './support/edition.ts';
import { accessibilityFaults, tableFaults } from './support/page-checks.ts';
import { assertInView, openFolds } from './support/places.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const PATENTS = 'quantum-patent-applicants';
const PAGE = documentPath('quantum/epo-patents');

const figure = (page: Page) => page.locator(`figure[id="${PATENTS}"]`);
const buttons = (page: Page) => figure(page).locator('thead .table-sort');
const rows = (page: Page) =>
  figure(page)
    .locator('tbody tr')
    .evaluateAll((all) => all.map(({ id }) => id));

test('while the tools are open a header orders the table: up, down, as printed', async () => {
  const page = await site.open(PAGE, { width: 1280 });
  await openFolds(page);
  const printed = await rows(page);
  assert.equal(await buttons(page).count(), 0, 'a table that is read has none');
  const tools = figure(page).getByRole('button', { name: '표 다루기' });
  await tools.click();
  const button = buttons(page).last();
  await button.click();
  const order = () => new URL(page.url()).searchParams.get('sort');
  const up = order();
  assert.ok(up && !up.startsWith('-'));
  assert.equal(await button.evaluate((e) => e === document.activeElement), true, 'keeps the focus');
  assert.equal(await figure(page).locator('th[aria-sort=ascending]').count(), 1);
  assert.deepEqual(await accessibilityFaults(page), []);
  assert.deepEqual(await tableFaults(page), []);
  const rising = await rows(page);
  await button.press('Enter');
  assert.equal(order(), `-${up}`);
  assert.notDeepEqual(await rows(page), rising);
  assert.equal(await figure(page).locator('th[aria-sort=descending]').count(), 1);
  await button.press('Enter');
  assert.equal(order(), null);
  assert.deepEqual(await rows(page), printed);
  await tools.click();
  await figure(page).locator('.table-tools').waitFor({ state: 'hidden' });
  assert.equal(await buttons(page).count(), 0);
});

test('a row that the table hides is shown, said so, and the address forgets what hid it', async () => {
  const page = await site.open(`${PAGE}?t=${PATENTS}&find=없는말`);
  const state = figure(page).locator('.table-state');
  await page.waitForFunction(() => document.querySelector('.table-state')?.textContent);
  assert.deepEqual(await rows(page), []);
  const printed = await site.open(PAGE);
  const [, , row = ''] = await rows(printed);
  await page.evaluate((id) => {
    location.hash = `#${id}`;
  }, row);
  await assertInView(page, row);
  assert.equal(await state.textContent(), '찾아온 행이 보이도록 표를 인쇄된 대로 되돌렸다.');
  assert.equal(new URL(page.url()).search, '');
});

test('what is not as printed offers its way out while the tools are closed', async () => {
  // the address was cut within a syllable
  const page = await site.open(`${PAGE}?t=${PATENTS}&find=없는말#%ED`);
  const state = figure(page).locator('.table-state');
  const said = (words: string) => state.filter({ hasText: words }).waitFor();
  await said('행 0개');
  const back = figure(page).getByRole('button', { name: '인쇄된 대로 보기' });
  assert.deepEqual(await accessibilityFaults(page), []);
  await back.focus();
  await page.keyboard.press('Enter');
  await said('인쇄된 대로 되돌렸다.');
  assert.equal(await back.isVisible(), false);
  assert.ok((await rows(page)).length > 3);
  assert.equal(new URL(page.url()).search, '');
  const tools = figure(page).getByRole('button', { name: '표 다루기' });
  assert.equal(await tools.evaluate((e) => e === document.activeElement), true);
  assert.equal(await page.getByRole('alert').count(), 0);
  await page.goBack();
  await said('행 0개');
  assert.equal(await back.isVisible(), true);
});
