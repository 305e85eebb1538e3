/** A note lies beside its word, never over it, whatever comes late. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { TYPICAL } from './support/edition.ts';
import { useSite } from './support/site.ts';

const site = useSite();

/** A window in which a note has no room to spare. */
const LOW = { width: 1280, height: 400 };
const SIGNS = 'main a[data-footnote-ref]';

/** Scrolls a sign so far down that its note has room above it only, and gives it the focus. */
const focusLow = (page: Page, at: number) =>
  page
    .locator(SIGNS)
    .nth(at)
    .evaluate((sign) => {
      scrollBy({
        top: sign.getBoundingClientRect().bottom - innerHeight + 40,
        behavior: 'instant',
      });
      (sign as HTMLElement).focus({ preventScroll: true, focusVisible: true } as FocusOptions);
    });

/** How far apart the note and the sign with the focus are, px; below 0 one lies over the other. */
const distance = (page: Page) =>
  page.evaluate(() => {
    const word = document.activeElement?.getClientRects()[0];
    const note = document.getElementById('note')?.getBoundingClientRect();
    if (!word || !note) throw new Error('there is no note');
    return Math.max(note.top - word.bottom, word.top - note.bottom);
  });

/** Waits until two frames have been painted. */
const painted = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

test('the note of a second sign waits for the sheet, too', async () => {
  const page = await site.open(TYPICAL, LOW);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const isAsked = page.waitForRequest(/\/note\.[^/]*\.css$/);
  await page.route(/\/note\.[^/]*\.css$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.press('Tab');
  await focusLow(page, 0);
  await isAsked;
  await focusLow(page, 1);
  await page.waitForTimeout(200);
  assert.equal(await page.locator('#note').isVisible(), false, 'without its sheet it is not shown');
  release();
  await page.locator('#note').waitFor();
  await painted(page);
  assert.ok((await distance(page)) >= 0, `${await distance(page)} px`);
});

test('a note that grows, as by letters of a font that comes late, goes up by as much', async () => {
  const page = await site.open(TYPICAL, LOW);
  await page.keyboard.press('Tab');
  await focusLow(page, 0);
  const note = page.locator('#note');
  await note.waitFor();
  await painted(page);
  const before = await distance(page);
  assert.ok(before >= 0, `${before} px`);
  const grown = await note.evaluate((box) => {
    const { height } = box.getBoundingClientRect();
    box.style.paddingBlock = '60px';
    return box.getBoundingClientRect().height - height;
  });
  assert.ok(grown > 50, 'it is higher');
  await painted(page);
  assert.ok((await distance(page)) >= 0, `${await distance(page)} px`);
});
