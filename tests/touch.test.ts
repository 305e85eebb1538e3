/** Fingers: menu, links to places, fields, large type. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { CLIPBOARD, clipboard } from './support/copying.ts';
import { AI_CHIPS, documentPath, inEdition, TYPICAL } from './support/edition.ts';
import { assertNoSidewaysScroll } from './support/places.ts';
import { useSite } from './support/site.ts';

const site = useSite();
/** A phone: touch, nothing that hovers. */
const PHONE = { width: 360, height: 640, hasTouch: true, isMobile: true } as const;
const menuButton = (page: Page) => page.getByRole('button', { name: '메뉴', exact: true });

/** Where header and structure lead on a desk. */
let wanted: string[] | undefined;
async function ledTo(): Promise<string[]> {
  const desk = await site.open(TYPICAL, { width: 1440 });
  return desk
    .locator('.site-links a, .report-nav details a, .report-nav-part')
    .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).pathname));
}

for (const path of [TYPICAL, '/', '/search/', '/404.html', '/glossary/'])
  test(`the menu of ${path} leads on a phone where header and structure lead on a desk`, async () => {
    wanted ??= await ledTo();
    assert.ok(wanted.length > 40);
    const phone = await site.open(path, { ...PHONE, expectErrors: path === '/404.html' });
    await menuButton(phone).tap();
    const menu = phone.locator('#report-nav');
    assert.equal(await menu.isVisible(), true);
    const offered = await menu
      .locator('a')
      .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).pathname));
    assert.deepEqual(
      wanted.filter((address) => !offered.includes(address)),
      [],
    );
  });

for (const path of [TYPICAL, '/'])
  test(`the menu of ${path} keeps the focus until Esc gives it back`, async () => {
    const page = await site.open(path, { width: 360, height: 640 });
    await menuButton(page).focus();
    await page.keyboard.press('Enter');
    await page.locator('#report-nav').waitFor();
    // the focus goes into it
    await page.waitForFunction(() => document.activeElement?.closest('#report-nav'));
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      // between its last and its first stop the focus is the browser's own
      const where = await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement === document.body || activeElement?.closest('#report-nav') !== null;
      });
      assert.equal(where, true, `Tab ${i + 1}`);
    }
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#report-nav').isVisible(), false);
    assert.equal(await menuButton(page).evaluate((e) => e === document.activeElement), true);
    assert.equal(await page.locator('[inert]').count(), 0, 'the page answers again');
  });

test('a phone that is turned to the width of a desk has its page back', async () => {
  const page = await site.open(TYPICAL, { width: 700, height: 360 });
  await menuButton(page).click();
  await page.setViewportSize({ width: 1100, height: 700 });
  await page.waitForFunction(() => document.querySelector('[inert]') === null);
  assert.equal(await page.locator('#report-nav').isVisible(), true, 'as a column');
});

/** Links to places that cannot be seen, hit or told from the edge of the window. */
const poorLinks = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a.anchor')].flatMap((link) => {
      if (!link.parentElement?.checkVisibility()) return [];
      const { left, right, width, height } = link.getBoundingClientRect();
      const faults = [
        ...(Number(getComputedStyle(link).opacity) > 0.5 ? [] : ['not seen']),
        ...(width >= 24 && height >= 24 ? [] : [`${width}×${height}`]),
        // a wide table is scrolled to its own
        ...(link.closest('.table-scroll') || (left >= -1 && right <= innerWidth + 1)
          ? []
          : [`beyond the window: ${left}`]),
      ];
      return faults.map((fault) => `${link.getAttribute('href')}: ${fault}`);
    }),
  );

for (const path of [
  TYPICAL,
  documentPath('semiconductor/us-export-controls'),
  '/glossary/a-f/',
  inEdition('references/'),
])
  test(`each link to a place of ${path} can be seen and hit at any width of a phone`, async () => {
    const page = await site.open(path, PHONE);
    assert.ok((await page.locator('a.anchor').count()) > 5);
    for (const width of [320, 360, 768]) {
      await page.setViewportSize({ width, height: PHONE.height });
      assert.deepEqual(await poorLinks(page), [], `at ${width} px`);
    }
  });

test('a tap on the sign of a paragraph copies its address', async () => {
  const page = await site.open(AI_CHIPS, { ...PHONE, ...CLIPBOARD });
  const link = page.locator('article > p.linkable > a.anchor').first();
  await link.tap();
  await page.getByText('주소를 복사했습니다.').waitFor();
  assert.equal(await clipboard(page), site.at(AI_CHIPS) + (await link.getAttribute('href')));
});

for (const path of ['/', '/search/?q=반도체', inEdition('errata/'), inEdition('targets/'), TYPICAL])
  test(`no field of ${path} has type that a phone zooms into`, async () => {
    const page = await site.open(path, PHONE);
    if (path.includes('?q=')) await page.locator('.search-filters select').first().waitFor();
    const small = await page
      .locator('input, select, textarea')
      .evaluateAll((fields) =>
        fields
          .filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16)
          .map((field) => field.outerHTML),
      );
    assert.deepEqual(small, []);
  });

for (const path of [
  '/',
  '/search/',
  '/about/',
  '/glossary/',
  TYPICAL,
  inEdition('errata/'),
  inEdition(),
])
  test(`nothing of ${path} is wider than a narrow window at a browser font of 32 px`, async () => {
    const page = await site.open(path, PHONE);
    const browser = await page.context().newCDPSession(page);
    await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    await page.waitForFunction(
      () => getComputedStyle(document.documentElement).fontSize === '32px',
    );
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: PHONE.height });
      await assertNoSidewaysScroll(page);
      const { right } = await menuButton(page).evaluate((e) => e.getBoundingClientRect().toJSON());
      assert.ok(right <= width, `the header fits too at ${width} px`);
      await menuButton(page).tap();
      const menu = page.locator('#report-nav');
      assert.equal(await menu.isVisible(), true);
      assert.equal(await menu.evaluate((e) => e.scrollWidth > e.clientWidth), false, `${width} px`);
      await page.keyboard.press('Escape');
      await menu.waitFor({ state: 'hidden' });
    }
  });
