/** The search while a reader types: dialog, keyboard, input method, late answers, corrections. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentPath } from '../support/edition.ts';
import { useSite } from '../support/site.ts';
import {
  answered,
  compose,
  done,
  field,
  found,
  openDialog,
  options,
  savesData,
  textOf,
  type,
} from './panel.ts';

const site = useSite();
/** Without these nothing is found. */
const FILES = /\/(?:words-\d+|all)\.bin/;

test('Ctrl K and / open the dialog; arrows, Enter and Esc do what they say', async () => {
  const page = await site.open(documentPath('battery/eu-market'));
  for (const key of ['Control+k', '/']) {
    await page.keyboard.press(key);
    await page.waitForSelector('dialog[open]');
    assert.equal(await field(page).evaluate((input) => input === document.activeElement), true);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('dialog[open]').count(), 0);
  }
  await page.locator('[data-search-open]').click();
  await type(page, '이차전지');
  // the arrow goes through what is suggested, then through the results
  await options(page).first().waitFor();
  const steps = (await options(page).count()) + 2;
  for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown');
  const second = found(page).nth(1).locator('a');
  assert.equal(await second.evaluate((link) => link === document.activeElement), true);
  const address = await second.evaluate((link) => (link as HTMLAnchorElement).href);
  await page.keyboard.press('Enter');
  await page.waitForURL(address);
});

test('/ opens the dialog in the moment after Esc has closed it', async () => {
  const page = await site.open(documentPath('battery/eu-market'));
  await page.keyboard.press('/');
  await page.waitForSelector('dialog[open]');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.waitForSelector('dialog[open]');
});

test('what was meant is found and said, other candidates are one click away', async () => {
  const page = await site.open('/search/?q=%E3%85%88%E3%84%B1%E3%85%8A');
  await done(page);
  const notice = page.locator('.search-notice').first();
  assert.match(await textOf(notice), /대신 찾은 말: ‘.+’/);
  const candidate = await textOf(notice.getByRole('button').first());
  await notice.getByRole('button').first().click();
  assert.equal(await field(page).inputValue(), candidate);
  await answered(page, candidate);
  assert.ok((await found(page).count()) > 0);
});

test('the last answer wins however the others come', async () => {
  const page = await site.open('/search/', { before: savesData });
  await type(page, '흑연');
  const first = await found(page).first().locator('a').getAttribute('href');
  await type(page, '광물');
  // What the slow query needs of the index is held back until the quick one has been answered.
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const words = /\/words-\d+\.bin/;
  await page.route(words, async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(words);
  await field(page).fill('저궤도위성');
  await asked;
  await type(page, '흑연');
  release();
  // The page's own engine: once it has answered the slow query again, the first answer is there too.
  const late = await page.evaluate(async (module) => {
    const { ask } = await import(module);
    const { total } = await ask('저궤도위성');
    await new Promise((resolve) => setTimeout(resolve, 100));
    return total;
  }, site.at('/search/engine.js'));
  assert.ok(late > 0);
  const list = page.locator('[data-search-results]');
  assert.equal(await list.getAttribute('data-search-query'), '흑연');
  assert.equal(await found(page).first().locator('a').getAttribute('href'), first);
});

test('an unfinished syllable is searched while it is composed, Enter then does nothing', async () => {
  const page = await site.open(documentPath('battery/eu-market'));
  const address = page.url();
  await openDialog(page);
  const client = await compose(page, ['ㅂ', '바', '반', '반ㄷ', '반도', '반돛']);
  await answered(page, '반돛');
  assert.match(await textOf(page.locator('.search-notice').first()), /‘반도체’/);
  // A key that the input method takes comes with the code 229, and no character follows.
  const composing = page.evaluate(
    () =>
      new Promise((resolve) =>
        addEventListener('keydown', (event) => resolve(event.isComposing), { once: true }),
      ),
  );
  for (const key of ['Enter', 'ArrowDown', 'Enter'])
    for (const type of ['rawKeyDown', 'keyUp'] as const)
      await client.send('Input.dispatchKeyEvent', { type, key, windowsVirtualKeyCode: 229 });
  assert.equal(await composing, true);
  assert.equal(page.url(), address);
  assert.equal(await field(page).evaluate((input) => input === document.activeElement), true);
  assert.equal(await field(page).inputValue(), '반돛');
  // Once the syllable is finished, Enter opens the first result.
  await client.send('Input.insertText', { text: '반도체' });
  await answered(page, '반도체');
  const first = await found(page).first().locator('a').getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL(new URL(first ?? '', address).href);
});

test('an index that does not load is said, and can be tried again', async () => {
  const page = await site.open('/search/', { expectErrors: true });
  await page.route(FILES, (route) => route.abort());
  await page.reload();
  await field(page).fill('광물');
  await page.waitForSelector('[data-search-state="failed"]', { state: 'attached' });
  await page.unroute(FILES);
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
  await page.reload();
  await page.locator('[data-search-examples]').waitFor();
  assert.equal(await page.locator('[data-search-recent]').isVisible(), false);
});

test('a query that has found nothing is not offered again', async () => {
  const page = await site.open('/search/');
  for (const query of ['광물', '김치찌개']) {
    await field(page).fill(query);
    await field(page).press('Enter');
    await answered(page, query);
  }
  await field(page).fill('');
  const recent = page.locator('[data-search-recent-list] button');
  await recent.first().waitFor();
  assert.deepEqual(await recent.allTextContents(), ['광물']);
});
