/** What a reader sees of a place: is it there, uncovered, marked? */
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/**
 * Waits until the page has scrolled to an element and asserts that its beginning stands in the
 * window, below the sticky header, with nothing over it.
 *
 * @param id the element's id
 */
export async function assertInView(page: Page, id: string): Promise<void> {
  const seen = () =>
    page.evaluate((id) => {
      const element = document.getElementById(id);
      if (!element) return 'missing';
      const header = document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0;
      const box = element.getBoundingClientRect();
      if (box.height === 0 || box.width === 0) return 'not displayed';
      if (box.top < header - 1) return `under the header (${box.top} < ${header})`;
      if (box.top > innerHeight - 20) return `below the window (${box.top})`;
      // a row's box also spans merged cells that belong to the rows above
      const own =
        element instanceof HTMLTableRowElement ? element.cells[0]?.getBoundingClientRect() : box;
      const { left, top: start, width, height } = own ?? box;
      const x = left + Math.min(8, width / 2);
      const y = start + Math.min(12, height / 2);
      const top = document.elementFromPoint(x, y);
      if (!top || !(element.contains(top) || top.contains(element)))
        return `covered by ${top?.outerHTML.slice(0, 80)}`;
      return 'in view';
    }, id);
  // a slow machine may begin to scroll after the page has loaded
  const deadline = Date.now() + 5000;
  let state: string;
  do {
    await settled(page);
    state = await seen();
  } while (state !== 'in view' && Date.now() < deadline);
  assert.equal(state, 'in view', `#${id} on ${page.url()}`);
}

/** Waits until the window stands still; asks from outside, since a page without scripts gets no frames. */
export async function settled(page: Page): Promise<void> {
  const read = () => page.evaluate(() => scrollY);
  for (let last = Number.NaN, still = 0; still < 4; await setTimeout(25)) {
    const now = await read();
    still = now === last ? still + 1 : 0;
    last = now;
  }
}

/**
 * Asserts that the element of the address is marked: its background is another one than without
 * the fragment.
 *
 * @param shown CSS selector, within the element, of what carries the colour; the element itself if left out
 */
export async function assertHighlighted(page: Page, id: string, shown?: string): Promise<void> {
  const colour = () =>
    page.evaluate(
      ([id, shown]) => {
        const target = document.getElementById(id);
        const bearer = shown ? target?.querySelector(shown) : target;
        return bearer ? getComputedStyle(bearer).backgroundColor : 'missing';
      },
      [id, shown] as [string, string | undefined],
    );
  assert.equal(
    await page.evaluate((id) => document.querySelector(':target')?.id === id, id),
    true,
    `#${id} is the target`,
  );
  const marked = await colour();
  await page.evaluate(() => {
    location.hash = '#main';
  });
  assert.notEqual(marked, await colour(), `#${id} is highlighted`);
}

/** Asserts that the page cannot be scrolled sideways, and names what sticks out. */
export async function assertNoSidewaysScroll(page: Page, what = page.url()): Promise<void> {
  const wide = await page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter(
      (e) =>
        e.getBoundingClientRect().right > root.clientWidth + 1 && !e.closest('.table-scroll table'),
    );
    return [
      `${root.scrollWidth} > ${root.clientWidth}`,
      ...out.slice(0, 5).map((e) => e.outerHTML.slice(0, 120)),
    ];
  });
  assert.deepEqual(wide, [], `${what} at ${page.viewportSize()?.width}px`);
}

/** Opens every annex and fold: what lies in a closed one cannot be pointed at. */
export async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details'))
      fold.open = true;
  });
}
