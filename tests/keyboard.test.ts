/** The keyboard alone: skip link, order, visible focus, no trap. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { documentPath, inEdition, TYPICAL } from './support/edition.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const IBM = documentPath('quantum/ibm-public-value');

test('the first Tab shows the skip link, Enter leads past header and menu into the text', async () => {
  const page = await site.open(TYPICAL);
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip-link');
  assert.equal(await skip.evaluate((e) => e === document.activeElement), true);
  const box = await skip.boundingBox();
  assert.ok(box && box.y >= 0, 'it is in the window');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.closest('main') !== null), true);
});

/** The focused element: what it is, and what is wrong with how it shows. */
const look = (page: Page) =>
  page.evaluate(() => {
    const e = document.activeElement as HTMLElement | null;
    if (!e || e === document.body || e === document.documentElement) return null;
    const all = (window as unknown as { seen: Map<Element, number> }).seen ?? new Map();
    Object.assign(window, { seen: all });
    const again = all.has(e);
    all.set(e, all.size);
    const style = getComputedStyle(e);
    const { left, top, width, height, bottom } = e.getBoundingClientRect();
    const header = document.querySelector('.site-header');
    const limit =
      header?.contains(e) || e.matches('.skip-link')
        ? 0
        : (header?.getBoundingClientRect().bottom ?? 0);
    const faults = [
      ...(e.matches(':focus-visible') &&
      style.outlineStyle !== 'none' &&
      Number.parseFloat(style.outlineWidth) >= 2
        ? []
        : ['no outline']),
      ...(e.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      width > 0 &&
      height > 0
        ? []
        : ['invisible']),
      ...(bottom > limit && top < innerHeight && left < innerWidth
        ? []
        : [`covered or out of the window at ${top}`]),
    ];
    return { name: e.outerHTML.slice(0, 100), again, faults };
  });

for (const [path, width] of [
  [IBM, 1440],
  [IBM, 360],
  ['/', 1440],
  [inEdition('errata/'), 800],
] as const) {
  test(`Tab visits every control of ${path} once at ${width} px, each with a visible focus`, async () => {
    const page = await site.open(path, { width, reducedMotion: 'reduce' });
    // radio buttons of one name are one stop; the errata page has more stops than a test needs
    const limit = path.endsWith('/errata/') ? 60 : 400;
    const expected = await page.evaluate(() => {
      const all = [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button, input, select, summary, [tabindex="0"]',
        ),
      ];
      return all.filter((e) => e.tabIndex >= 0 && e.checkVisibility()).length;
    });
    let stops = 0;
    const faults: string[] = [];
    for (; stops < limit; stops++) {
      await page.keyboard.press('Tab');
      const focus = await look(page);
      if (!focus || focus.again) break;
      faults.push(...focus.faults.map((fault) => `${fault}: ${focus.name}`));
    }
    assert.deepEqual(faults, []);
    assert.equal(
      stops,
      Math.min(expected, limit),
      'as many stops as controls: no trap, nothing left out',
    );
  });
}

test('Tab follows the order of reading: header, way, text, structure, contents, footer', async () => {
  const page = await site.open(IBM);
  const regions: string[] = [];
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press('Tab');
    const region = await page.evaluate(() => {
      const e = document.activeElement;
      return (
        [
          '.skip-link',
          '.site-header',
          '.frame',
          'main',
          '.report-nav',
          '.contents',
          '.site-footer',
        ].find((s) => e?.closest(s)) ?? null
      );
    });
    if (!region) break;
    if (regions.at(-1) !== region) regions.push(region);
  }
  assert.deepEqual(regions, [
    '.skip-link',
    '.site-header',
    '.frame',
    'main',
    '.report-nav',
    '.contents',
    '.site-footer',
  ]);
});

test('a wide table can be scrolled with the arrow keys', async () => {
  const page = await site.open(documentPath('semiconductor/public-private-trends'), {
    width: 800,
    reducedMotion: 'reduce',
  });
  // the widest ones stand in annexes
  await page.locator('.annex > summary').evaluateAll((all) => {
    for (const summary of all) (summary as HTMLElement).click();
  });
  const scrollable = await page
    .locator('.table-scroll')
    .evaluateAll((all) => all.findIndex((e) => e.scrollWidth > e.clientWidth + 20));
  assert.notEqual(scrollable, -1, 'a table is wider than its place');
  const region = page.locator('.table-scroll').nth(scrollable);
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(
    (n) => (document.querySelectorAll('.table-scroll')[n]?.scrollLeft ?? 0) > 0,
    scrollable,
  );
});

test('nothing beside a heading covers the ring around its #', async () => {
  const page = await site.open(TYPICAL, { width: 1280, height: 720 });
  await page.locator('.heading > a.anchor').first().focus();
  const cover = await page.evaluate(() => {
    const anchor = document.activeElement as Element;
    const { left, top } = anchor.getBoundingClientRect();
    // the ring stands 2 px away
    const beside = document.elementsFromPoint(left - 3, top + 12);
    return beside
      .filter((e) => !e.contains(anchor))
      .filter((e) => getComputedStyle(e).backgroundColor !== 'rgba(0, 0, 0, 0)')
      .map(({ className }) => className);
  });
  assert.deepEqual(cover, []);
});
