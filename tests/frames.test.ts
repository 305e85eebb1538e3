/** What stands around the text: it never covers anything, and the contents know where the reader is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { documentPath, inEdition, TYPICAL } from './support/edition.ts';
import { openFolds, settled } from './support/places.ts';
import { useSite } from './support/site.ts';

const site = useSite();

const WINDOWS = [
  [1024, 768],
  [1280, 400],
  [1280, 600],
  [1280, 720],
  [1366, 657],
  [1366, 768],
  [1440, 789],
  [1536, 730],
  [1920, 937],
] as const;

/** Long and short ones, with many documents in the menu and few, a list, a page of the site. */
const PATHS = [
  documentPath('semiconductor/us-export-controls'),
  documentPath('quantum/ibm-public-value'),
  inEdition('quantum/'),
  inEdition('timeline/'),
  inEdition(),
  '/about/',
];

/** Links of the footer that something else lies over, once the page is scrolled to its end. */
const coveredLinks = (page: Page) =>
  page.evaluate(() => {
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    return [...document.querySelectorAll('.site-footer a')].flatMap((link) => {
      const { left, top, width, height } = link.getBoundingClientRect();
      const over = document.elementFromPoint(left + width / 2, top + height / 2);
      return over === link ? [] : [`${link.textContent}: ${over?.outerHTML.slice(0, 80)}`];
    });
  });

for (const path of PATHS)
  test(`nothing lies over the footer of ${path}, however large the window`, async () => {
    const page = await site.open(path);
    assert.ok((await page.locator('.site-footer a').count()) > 2);
    for (const [width, height] of WINDOWS) {
      await page.setViewportSize({ width, height });
      assert.deepEqual(await coveredLinks(page), [], `${width}×${height}`);
      // with every part unfolded the menu is as long as it gets
      await page.evaluate(() => {
        for (const part of document.querySelectorAll<HTMLDetailsElement>('.report-nav details'))
          part.open = true;
      });
      assert.deepEqual(await coveredLinks(page), [], `${width}×${height}, menu unfolded`);
    }
  });

// every-page.test.ts looks in windows that are usual
test('no stop of the Tab key is covered in a window that is hardly there', async () => {
  const page = await site.open(documentPath('quantum/ibm-public-value'), {
    width: 1280,
    height: 400,
  });
  const covered: string[] = [];
  let stops = 0;
  for (; stops < 300; stops++) {
    await page.keyboard.press('Tab');
    const state = await page.evaluate(async () => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return 'end';
      const over = () => {
        // the first line of a link that runs over several
        const box = focused.getClientRects()[0] ?? focused.getBoundingClientRect();
        const { left, top, width, height } = box;
        const x = Math.min(innerWidth - 1, Math.max(0, left + Math.min(width / 2, 20)));
        return [0.1, 0.5, 0.9].map((part) => document.elementFromPoint(x, top + height * part));
      };
      const isOwn = (one: Element | null) =>
        one !== null && (focused.contains(one) || one.contains(focused));
      // what gives way hears of it in the next frame, on a busy machine in one of the next
      for (let frame = 0; frame < 30; frame++) {
        await new Promise(requestAnimationFrame);
        if (frame > 0 && over().some(isOwn)) return '';
      }
      const [, cover] = over();
      const { top } = focused.getBoundingClientRect();
      return [focused, cover].map((e) => e?.outerHTML.slice(0, 100)).join(` at ${top} under `);
    });
    if (state === 'end') break;
    if (state) covered.push(state);
  }
  assert.ok(stops > 30);
  assert.deepEqual(covered, []);
});

const current = (page: Page) => page.locator('[data-contents] a[aria-current]');

for (const [width, height] of [
  [1440, 1400],
  [1280, 720],
] as const)
  test(`the contents mark the section that was chosen at ${width}×${height}`, async () => {
    // the tall window shows several sections at once, also of a short document
    const short = documentPath('semiconductor/us-export-controls');
    for (const path of height > 1000 ? [short] : [TYPICAL]) {
      const page = await site.open(path, { width, height });
      await openFolds(page);
      const hrefs = await page
        .locator('[data-contents] a')
        .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
      assert.ok(hrefs.length > 5);
      const marked: (string | null)[] = [];
      for (const href of hrefs) {
        // where a wide table passes, the contents give way
        await page.evaluate(() => scrollTo(0, 0));
        await settled(page);
        await page.locator(`[data-contents] a[href="${href}"]`).click();
        await settled(page);
        marked.push(await current(page).getAttribute('href'));
        assert.equal(await current(page).count(), 1);
      }
      assert.deepEqual(marked, hrefs, path);
    }
  });

test('the address chooses a section too, by a place within it, and “Back” the one before', async () => {
  const path = documentPath('semiconductor/us-export-controls');
  const page = await site.open(`${path}#annex-1-ceo-meeting`, { height: 1400 });
  await settled(page);
  assert.equal(await current(page).getAttribute('href'), '#annex-1-ceo-meeting');
  const last = await page.locator('[data-contents] a').last().getAttribute('href');
  await page.locator(`[data-contents] a[href="${last}"]`).click();
  await settled(page);
  assert.equal(await current(page).getAttribute('href'), last);
  await page.goBack();
  await settled(page);
  assert.equal(await current(page).getAttribute('href'), '#annex-1-ceo-meeting');
});

test('scrolling passes every section in turn, the last ones at the end of the page', async () => {
  const page = await site.open(TYPICAL, { width: 1440, height: 900 });
  await openFolds(page);
  const all = await page
    .locator('[data-contents] a')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? ''));
  const passed = await page.evaluate(async () => {
    const marked: string[] = [];
    for (let y = 0; y <= document.documentElement.scrollHeight; y += 60) {
      scrollTo(0, y);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      // above the first section none is marked
      const href = document.querySelector('[data-contents] a[aria-current]')?.getAttribute('href');
      if ((href ?? marked[0]) !== undefined && marked.at(-1) !== href) marked.push(href ?? '');
    }
    return marked;
  });
  assert.deepEqual(passed, all.slice(all.indexOf(passed[0] ?? '')));
  assert.equal(passed.at(-1), all.at(-1));
});

test('the mark stays in view where the contents are longer than the window', async () => {
  const page = await site.open(documentPath('semiconductor/ai-chip-experts'), {
    width: 1440,
    height: 400,
  });
  const box = page.locator('aside.contents');
  assert.ok(await box.evaluate((e) => e.scrollHeight > e.clientHeight + 100));
  for (const part of [0.3, 0.7, 1]) {
    await page.evaluate((part) => scrollTo(0, document.body.scrollHeight * part), part);
    await settled(page);
    assert.ok(
      await current(page).evaluate((link) => {
        const outer = link.closest('aside')?.getBoundingClientRect();
        const { top, bottom } = link.getBoundingClientRect();
        return outer && top >= outer.top - 1 && bottom <= outer.bottom + 1;
      }),
      `at ${part}`,
    );
  }
});

test('the menu beside the text shows the page that is being read', async () => {
  const page = await site.open(documentPath('quantum/citi-use-cases'), {
    width: 1280,
    height: 400,
  });
  await settled(page);
  const { nav, link } = await page.evaluate(() => ({
    nav: document.querySelector('.report-nav')?.getBoundingClientRect().toJSON(),
    link: document
      .querySelector('.report-nav [aria-current=page]')
      ?.getBoundingClientRect()
      .toJSON(),
  }));
  assert.ok(link.top >= nav.top && link.bottom <= nav.bottom, JSON.stringify({ nav, link }));
});
