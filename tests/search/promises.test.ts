/** What a list of results promises: it is of the words in the field, as the reader left it, and says what it does. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { documentPath, NEWEST } from '../support/edition.ts';
import { useSite } from '../support/site.ts';
import { answered, done, field, found, openDialog, status, textOf, type } from './panel.ts';

const site = useSite();
const PATH = documentPath('battery/eu-market');
const links = (page: Page) => found(page).locator('a.search-title');
const hrefOf = (page: Page, at: number) => links(page).nth(at).getAttribute('href');
/** Marks on the page at hand. */
const marks = (page: Page) => page.evaluate(() => CSS.highlights.get('search-match')?.size ?? 0);

test('Enter opens a result of the words in the field, never of those before', async () => {
  const page = await site.open(PATH);
  await openDialog(page);
  await type(page, 'CATL');
  const right = await hrefOf(page, 0);
  await type(page, '특화망');
  assert.notEqual(await hrefOf(page, 0), right);
  await field(page).fill('CATL');
  await page.keyboard.press('Enter');
  await page.waitForURL(new URL(right ?? '', page.url()).href);
});

test('Enter opens nothing when something else is typed before its answer has come', async () => {
  const page = await site.open(PATH);
  await openDialog(page);
  await type(page, '특화망');
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**/search/${NEWEST}/**`, async (route) => {
    await held;
    await route.continue();
  });
  await field(page).fill('저궤도위성');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(200);
  await field(page).fill('특화망');
  release();
  await answered(page, '특화망');
  await page.waitForTimeout(300);
  assert.equal(site.pathOf(page), PATH);
});

test('filters survive further typing; where they leave nothing the list says so and offers to lift them', async () => {
  const page = await site.open('/search/?q=%EC%9D%B8%EB%A0%A5&domain=quantum');
  await done(page);
  const domain = page.locator('select[name=domain]');
  await type(page, '양자 인력');
  assert.equal(await domain.inputValue(), 'quantum');
  assert.equal(new URL(page.url()).searchParams.get('domain'), 'quantum');
  await type(page, '전고체');
  assert.match(await textOf(status(page)), /고른 범위에는 ‘전고체’에 맞는 곳이 없습니다/);
  assert.equal(await domain.inputValue(), 'quantum');
  assert.match(await textOf(domain.locator('option:checked')), /양자/);
  await page.getByRole('button', { name: /곳 모두 보기/ }).click();
  await page.waitForFunction(() => document.querySelector('[data-search-results] > li'));
  assert.equal(new URL(page.url()).searchParams.has('domain'), false);
});

test('an address that filters by what there is not is mended, and the reader told', async () => {
  const page = await site.open('/search/?q=인력&domain=QUANTUM)&kind=zzz&edition=1999');
  await done(page);
  await page.waitForURL(
    (url) => url.search === `?${new URLSearchParams({ q: '인력', domain: 'quantum' })}`,
  );
  assert.equal(await page.locator('select[name=domain]').inputValue(), 'quantum');
  const told = page.locator('.search-notice', { hasText: '주소의 거르기' });
  assert.match(await textOf(told), /‘문서 종류’에 ‘zzz’, ‘판’에 ‘1999’$/);
  assert.ok(!(await textOf(page.locator('[data-search-filters]'))).includes('zzz'));
  // a filter that is known has its name, also where it leaves nothing
  await page.goto(site.at('/search/?q=전고체&domain=quantum'));
  await page.locator('[data-search-notices] button', { hasText: '모두 보기' }).waitFor();
  assert.match(await textOf(page.locator('select[name=domain] option:checked')), /^양자.* \(0\)$/);
});

for (const [how, act] of [
  [
    'Ctrl and a click',
    (page: Page) =>
      links(page)
        .first()
        .click({ modifiers: ['Control'] }),
  ],
  ['the middle button', (page: Page) => links(page).first().click({ button: 'middle' })],
] as const)
  test(`opened by ${how}, a result carries its marks into the new tab and leaves none behind`, async () => {
    const page = await site.open(PATH);
    await openDialog(page);
    await type(page, '저궤도위성');
    const href = await hrefOf(page, 0);
    const [opened] = await Promise.all([page.context().waitForEvent('page'), act(page)]);
    await opened.waitForLoadState();
    await opened.locator('[data-search-bar]').waitFor({ state: 'attached' });
    assert.ok((await marks(opened)) > 0);
    await opened.close();
    await page.goto(new URL(href ?? '', page.url()).href);
    await page.waitForTimeout(300);
    assert.equal(await marks(page), 0);
    assert.deepEqual(
      await page.evaluate(() =>
        Object.keys({ ...localStorage, ...sessionStorage }).filter((key) =>
          key.startsWith('search-'),
        ),
      ),
      ['search-recent'],
    );
  });

test('Esc undoes what was typed, then closes; a query that was there on opening is no hindrance', async () => {
  const page = await site.open(PATH);
  await openDialog(page);
  await type(page, '흑연');
  await page.keyboard.press('Escape');
  assert.equal(await field(page).inputValue(), '');
  await page.locator('[data-search-start]').waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('dialog[open]').count(), 0);
  await openDialog(page);
  await type(page, '흑연');
  await page.locator('[data-search-close]').click();
  await openDialog(page);
  assert.equal(await field(page).inputValue(), '흑연');
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('dialog[open]').count(), 0, 'as it was opened');
});

test('the page behind the dialog does not scroll', async () => {
  const page = await site.open(PATH);
  await openDialog(page);
  await type(page, '반도체');
  await page.mouse.move(20, 400);
  await page.mouse.wheel(0, 800);
  await page.locator('dialog .search-panel').hover();
  for (let turn = 0; turn < 8; turn++) await page.mouse.wheel(0, 1500);
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(() => scrollY), 0);
  await page.locator('[data-search-close]').click();
  await page.mouse.wheel(0, 800);
  await page.waitForFunction(() => scrollY > 0);
});

test('a printed list says what was asked, and how it was narrowed', async () => {
  const page = await site.open('/search/?q=인력&domain=quantum');
  await done(page);
  await page.emulateMedia({ media: 'print' });
  const asked = page.locator('.search-results');
  assert.equal(
    await asked.evaluate((list) => getComputedStyle(list, '::before').content),
    '"찾은 말: 인력"',
  );
  const filters = page.locator('.search-filters label').filter({ visible: true });
  assert.deepEqual(
    await filters.evaluateAll((all) => all.map((label) => label.querySelector('select')?.value)),
    ['quantum'],
  );
});
