/** Notes beside words: marks of suspected errors and definitions of terms. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import type { Locator } from 'playwright-core';
import { AI_CHIPS, inEdition, reportPaths } from './support/edition.ts';
import { assertHighlighted, assertInView, assertNoSidewaysScroll } from './support/places.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const noteOf = (button: Locator) => button.locator('xpath=following-sibling::*[1][@popover]');

/** The words of an element without the spaces between them. */
const wordsOf = (element: Element | undefined) =>
  element ? textOf(element).replace(/\s+/g, '') : '';

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
      await page.waitForURL(`${site.at(inEdition('errata/'))}#e*`);
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

test('every place of an erratum that was kept has its mark, which says what is said of the place', async () => {
  const errata = await site.tree(inEdition('errata/'));
  const kept = selectAll('.errata-list > [data-treatment=kept]', errata);
  assert.ok(kept.length > 50);
  const entries = new Map(
    kept.map((entry) => {
      const said = selectAll('p:not(.facts), .errata-own', entry).map(wordsOf);
      const places = selectAll('.errata-places > li:not(.against) > a', entry);
      return [String(entry.properties.id), { said: said.join(), places }];
    }),
  );
  const marks = new Map<string, number>();
  for (const path of reportPaths()) {
    const page = await site.tree(path);
    for (const button of selectAll('.erratum-note > button', page)) {
      const target = String(button.properties.popoverTarget);
      const id = target.replace(/^mark-(e\d+).*/, '$1');
      const note = wordsOf(select(`[id="${target}"]`, page)).replace(/정오표$/, '');
      for (const part of note.split('추정:'))
        assert.ok(entries.get(id)?.said.includes(part), `${path} ${target}: ${part}`);
      marks.set(`${path} ${id}`, (marks.get(`${path} ${id}`) ?? 0) + 1);
    }
  }
  for (const [id, { places }] of entries) {
    const pages = places.map(
      ({ properties }) => new URL(String(properties.href), site.url).pathname,
    );
    for (const path of new Set(pages)) {
      const expected = pages.filter((other) => other === path).length;
      const found = marks.get(`${path} ${id}`) ?? 0;
      assert.ok(found >= expected, `${path} ${id}: ${found} of ${expected} marks`);
    }
  }
});

test('marks beside each other are told apart by their words', async () => {
  const names = new Set<string>();
  for (const path of reportPaths()) {
    for (const line of selectAll('.table :is(td, th)', await site.tree(path))) {
      const marks = selectAll('.erratum-note > button', line).map((button) =>
        String(button.properties.ariaLabel),
      );
      assert.equal(new Set(marks).size, marks.length, `${path}: ${marks.join(' ')}`);
      for (const name of marks) names.add(name);
    }
  }
  assert.ok(names.size > 30);
  for (const name of names) assert.match(name, /^“.+” 인쇄본의 오류로 의심되는 곳$/);
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
