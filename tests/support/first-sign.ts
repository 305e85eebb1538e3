import type { Page } from 'playwright-core';

/** Moves the pointer, and waits until what a page loads at the first sign of a reader is at work. */
export async function showSign(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await page.mouse.move(9, 9);
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /\/_astro\/page\./.test(name)),
  );
  await page.waitForFunction(() => document.querySelector('[data-cite][hidden]') === null);
}
