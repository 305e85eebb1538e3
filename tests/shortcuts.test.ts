/** The ways into the search: keys, on Korean keyboards too, the link, and what happens where something is missing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { answered, field, openDialog } from './search/panel.ts';
import { TYPICAL } from './support/edition.ts';
import { useSite } from './support/site.ts';

const site = useSite();
/** What is loaded once the search is asked for. */
const SCRIPT = /\/search\/search\.js/;
type Key = Pick<
  KeyboardEventInit,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>;
const isOpen = (page: Page) => page.locator('dialog[open]').isVisible();
/** A key as a browser reports it, whatever the state of the keyboard. */
const press = (page: Page, init: Key) =>
  page.evaluate((init) => {
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
    );
  }, init);

for (const [name, init] of [
  ['“/”', { key: '/', code: 'Slash' }],
  ['“/” of a German keyboard', { key: '/', code: 'Digit7', shiftKey: true }],
  ['“/” while an input method takes the keys', { key: 'Process', code: 'Slash' }],
  ['Ctrl+K', { key: 'k', code: 'KeyK', ctrlKey: true }],
  ['⌘K', { key: 'k', code: 'KeyK', metaKey: true }],
  ['Ctrl+K with Caps Lock', { key: 'K', code: 'KeyK', ctrlKey: true }],
  ['Ctrl+ㅏ', { key: 'ㅏ', code: 'KeyK', ctrlKey: true }],
  ['⌘ㅏ', { key: 'ㅏ', code: 'KeyK', metaKey: true }],
] as const)
  test(`${name} opens the search`, async () => {
    const page = await site.open(TYPICAL);
    await press(page, init);
    assert.equal(await isOpen(page), true);
  });

for (const [name, init] of [
  ['“-” where others have “/”', { key: '-', code: 'Slash' }],
  ['“?”', { key: '?', code: 'Slash', shiftKey: true }],
  ['Alt+/', { key: '÷', code: 'Slash', altKey: true }],
  ['Ctrl+/', { key: '/', code: 'Slash', ctrlKey: true }],
  ['Ctrl+T of a Dvorak keyboard', { key: 't', code: 'KeyK', ctrlKey: true }],
  ['Ctrl+Shift+K', { key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true }],
  ['“k” alone', { key: 'k', code: 'KeyK' }],
  ['a key within a syllable', { key: '/', code: 'Slash', isComposing: true }],
] as const)
  test(`${name} does not`, async () => {
    const page = await site.open(TYPICAL);
    await press(page, init);
    assert.equal(await isOpen(page), false);
  });

test('“/” can be turned off for good, and on again', async () => {
  const page = await site.open(TYPICAL);
  await openDialog(page);
  const setting = page.getByRole('checkbox', { name: '/ 키로 열기' });
  // shown by the script that also listens to the setting
  await page.locator('[data-search-start]').waitFor();
  assert.equal(await setting.isChecked(), true);
  await setting.uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  assert.equal(await isOpen(page), false);

  await page.goto(site.at('/'));
  await page.locator('body').press('/');
  assert.equal(await isOpen(page), false, 'on other pages too');
  await openDialog(page);
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[data-search-slash]')?.checked === false,
  );
  await setting.check();
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('dialog[open]'));
  await page.keyboard.press('/');
  assert.equal(await isOpen(page), true);
});

test('what is typed while the script of the dialog comes is asked', async () => {
  const page = await site.open(TYPICAL);
  await page.route(SCRIPT, async (route) => {
    await new Promise((later) => setTimeout(later, 800));
    await route.continue();
  });
  await page.keyboard.press('/');
  await page.keyboard.type('배터리');
  await answered(page, '배터리');
});

test('without its script the search leads to its page with what was typed', async () => {
  const page = await site.open(TYPICAL, { expectErrors: true });
  await page.route(SCRIPT, async (route) => {
    await new Promise((later) => setTimeout(later, 2000));
    await route.fulfill({ status: 404 });
  });
  await page.locator('[data-search-open]').click();
  await field(page).first().pressSequentially('양자');
  await page.waitForURL((url) => url.pathname.endsWith('/search/'));
  assert.equal(new URL(page.url()).searchParams.get('q'), '양자');
  await page.getByText('검색을 읽어 오지 못했습니다').waitFor();
});

test('a browser without modal dialogs follows the link, by click and by key', async () => {
  for (const act of [
    (page: Page) => page.locator('[data-search-open]').click(),
    (page: Page) => page.keyboard.press('/'),
  ]) {
    const page = await site.open(TYPICAL, {
      before: () => {
        // @ts-expect-error: an old browser
        delete HTMLDialogElement.prototype.showModal;
      },
    });
    await act(page);
    await page.waitForURL((url) => url.pathname.endsWith('/search/'));
  }
});

test('what was corrected is read out with the number of results', async () => {
  const page = await site.open('/search/?q=베터리');
  await answered(page, '베터리');
  const said = page.getByRole('status').filter({ hasText: '결과' });
  assert.match((await said.textContent()) ?? '', /결과 [\d,]+곳.*배터리/s);
});

for (const width of [390, 1280])
  test(`results push nothing that is seen at ${width} px`, async () => {
    const page = await site.open('/search/?q=배터리', {
      width,
      before: () => {
        Object.assign(window, { shift: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            Object.assign(window, {
              shift: (window as unknown as { shift: number }).shift + entry.value,
            });
        }).observe({ type: 'layout-shift', buffered: true });
      },
    });
    await answered(page, '배터리');
    await page.waitForTimeout(300);
    assert.equal(await page.evaluate(() => (window as unknown as { shift: number }).shift), 0);
  });
