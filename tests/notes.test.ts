/** Notes beside words: marks of suspected errors and definitions of terms. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator } from 'playwright-core';
import { assertHighlighted, assertInView, assertNoSidewaysScroll } from './support/places.ts';
import { reportPaths, useSite } from './support/site.ts';

const site = useSite();
const AI_CHIPS = '/2023/semiconductor/ai-chip-trends/';
const noteOf = (button: Locator) => button.locator('xpath=following-sibling::*[1][@popover]');

/** Asserts that an open note lies within the window. */
async function assertWithinWindow(note: Locator): Promise<void> {
  const outside = await note.evaluate((e) => {
    const { left, right, top, bottom } = e.getBoundingClientRect();
    return left < 0 || right > innerWidth || top < 0 || bottom > innerHeight
      ? `${left}–${right}, ${top}–${bottom}`
      : '';
  });
  assert.equal(outside, '', 'the note is not cut off');
}

for (const place of ['.erratum +', 'td']) {
  for (const width of [360, 1440]) {
    test(`the mark of an erratum (${place}) opens by click and key and leads to its entry at ${width} px`, async () => {
      const page = await site.open(AI_CHIPS, { width });
      const mark = page.locator(`${place} .erratum-note > button`).first();
      const note = noteOf(mark);
      assert.equal(await note.isVisible(), false);
      assert.match((await mark.getAttribute('aria-label')) ?? '', /오류/);

      await mark.click();
      assert.equal(await note.isVisible(), true);
      await assertWithinWindow(note);
      await page.keyboard.press('Escape');
      assert.equal(await note.isVisible(), false);
      assert.equal(
        await mark.evaluate((e) => e === document.activeElement),
        true,
        'focus stays on the mark',
      );

      await page.keyboard.press('Enter');
      assert.equal(await note.isVisible(), true);
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), '정오표');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/2023\/errata\/#e\d+$/);
      const id = new URL(page.url()).hash.slice(1);
      await assertInView(page, id);

      const back = page.locator(`[id="${id}"] .facts a:not(.anchor)`).first();
      await back.click();
      await page.waitForURL((url) => url.pathname.endsWith(AI_CHIPS));
    });
  }
}

test('one note is open at a time, and a click elsewhere closes it', async () => {
  const page = await site.open(AI_CHIPS);
  const marks = page.locator('.erratum-note > button');
  await marks.nth(0).click();
  await marks.nth(1).click();
  assert.equal(await page.locator('[popover]:popover-open').count(), 1);
  await page.locator('h1').click();
  assert.equal(await page.locator('[popover]:popover-open').count(), 0);
});

test('every entry of the errata that was kept has its mark, and the mark the words of the entry', async () => {
  const page = await site.open('/2023/errata/');
  const kept = await page
    .locator('.errata-list > [data-treatment=kept]')
    .evaluateAll((all) => all.map((e) => e.id));
  assert.ok(kept.length > 50);
  const marked = new Set<string>();
  for (const path of reportPaths()) {
    const html = await (await fetch(site.at(path))).text();
    for (const [, id] of html.matchAll(/popovertarget="mark-(e\d+)/g)) marked.add(id ?? '');
  }
  assert.deepEqual(
    kept.filter((id) => !marked.has(id)),
    [],
  );
});

test('a definition opens by click, by key and by pointing, and leads to the glossary', async () => {
  const page = await site.open(AI_CHIPS);
  const term = page.locator('main .term').first();
  const note = noteOf(term);
  await term.hover();
  assert.equal(await note.isVisible(), true, 'pointing at the term shows it');
  await note.hover();
  assert.equal(await note.isVisible(), true, 'the pointer may move onto it');
  await page.locator('h1').hover();
  assert.equal(await note.isVisible(), false);

  await term.focus();
  await page.keyboard.press('Enter');
  assert.equal(await note.isVisible(), true);
  await page.keyboard.press('Escape');
  assert.equal(await note.isVisible(), false);

  await term.click();
  await note.getByRole('link', { name: '용어집' }).click();
  await page.waitForURL(/\/glossary\/#/);
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
  await assertInView(page, id);
  await assertHighlighted(page, id);
});

test('definitions stay within the window and do not widen the page, on a phone as on a desk', async () => {
  for (const width of [360, 1024]) {
    const page = await site.open(AI_CHIPS, { width });
    const terms = page.locator('main .term');
    const count = Math.min(await terms.count(), 12);
    assert.ok(count >= 5);
    for (let i = 0; i < count; i++) {
      const note = noteOf(terms.nth(i));
      if (width > 400) {
        await terms.nth(i).hover();
        await assertNoSidewaysScroll(page, `hovering ${i}`);
      }
      await terms.nth(i).click();
      await assertWithinWindow(note);
      await assertNoSidewaysScroll(page, `term ${i}`);
      await page.keyboard.press('Escape');
    }
  }
});

test('a page explains each term once', async () => {
  const page = await site.open(AI_CHIPS);
  const ids = await page
    .locator('main .term')
    .evaluateAll((all) => all.map((b) => b.getAttribute('popovertarget')));
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) assert.equal(await page.locator(`[id="${id}"][popover]`).count(), 1);
});
