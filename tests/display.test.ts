/** What readers set for themselves: less motion, larger text, wider spacing; and a page that stands still. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentPath, inEdition, TYPICAL } from './support/edition.ts';
import { assertNoSidewaysScroll, settled } from './support/places.ts';
import { useSite } from './support/site.ts';

const site = useSite();

test('with reduced motion a link within the page jumps, and nothing is animated', async () => {
  const page = await site.open(TYPICAL, { reducedMotion: 'reduce' });
  const jump = await page.evaluate(() => {
    const link = [...document.querySelectorAll<HTMLElement>('[data-contents] a')].at(-1);
    link?.click();
    const first = scrollY;
    return new Promise<[number, number]>((done) =>
      requestAnimationFrame(() =>
        requestAnimationFrame(() => requestAnimationFrame(() => done([first, scrollY]))),
      ),
    );
  });
  assert.ok(jump[0] > 0, 'at once');
  assert.equal(jump[0], jump[1]);
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((e) => {
        const style = getComputedStyle(e);
        return style.animationName !== 'none' || /[1-9]/.test(style.transitionDuration);
      }).length,
  );
  assert.equal(moving, 0);
});

test('at 200 % the page keeps its text, its menu and its search, and does not scroll sideways', async () => {
  const full = await site.open(TYPICAL, { width: 1280 });
  const zoomed = await site.open(TYPICAL, { width: 640, height: 450, deviceScaleFactor: 2 });
  await assertNoSidewaysScroll(zoomed);
  const text = (page: typeof full) =>
    page.evaluate(() => document.querySelector('article')?.textContent?.replace(/\s+/g, ''));
  assert.ok(((await text(full)) ?? '').length > 1000);
  assert.equal(await text(zoomed), await text(full));
  const hidden = (page: typeof full) =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('article :is(p, li, td, th[scope=row], h2, h3)')].filter(
          (e) => !e.closest('details:not([open]), [popover]') && !e.checkVisibility(),
        ).length,
    );
  assert.equal(await hidden(zoomed), await hidden(full), 'nothing disappears');
  await zoomed.getByRole('button', { name: '메뉴', exact: true }).click();
  assert.equal(await zoomed.locator('#report-nav').isVisible(), true);
  assert.equal(await zoomed.locator('[data-search-open]').isVisible(), true);
});

for (const path of [TYPICAL, '/', inEdition('errata/'), '/glossary/']) {
  test(`the spacing of WCAG 1.4.12 cuts nothing off on ${path}`, async () => {
    const page = await site.open(path, { width: 360, bypassCSP: true });
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    });
    await assertNoSidewaysScroll(page);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((e) => {
          const { overflowX, overflowY } = getComputedStyle(e);
          const clips = overflowX !== 'visible' || overflowY !== 'visible';
          return (
            clips &&
            !e.matches('.visually-hidden, .table-scroll, .table-scroll *, .report-nav, svg') &&
            e.clientWidth > 1 &&
            (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)
          );
        })
        .map((e) => e.outerHTML.slice(0, 100)),
    );
    assert.deepEqual(cut, []);
  });
}

/** Collects every shift of the layout that no input has caused. */
const watchShifts = () => {
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node?: Element }[];
    })[]) {
      if (!entry.hadRecentInput)
        shifts.push(
          `${entry.value.toFixed(4)} ${entry.sources.map((s) => s.node?.nodeName).join(' ')}`,
        );
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

for (const path of [
  '/',
  documentPath('quantum/ibm-public-value'),
  documentPath('semiconductor/public-private-trends'),
]) {
  for (const width of [360, 1440]) {
    test(`nothing shifts on ${path} at ${width} px, from loading to the end of the page`, async () => {
      const page = await site.open(path, { width, before: watchShifts, reducedMotion: 'reduce' });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      for (let y = 0; y < height; y += 3000) {
        await page.evaluate((y) => scrollTo(0, y), y);
        await settled(page);
      }
      assert.deepEqual(
        await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts),
        [],
      );
    });
  }
}
