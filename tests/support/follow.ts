/** From page to page as a reader goes: by clicking. */
import type { Locator } from 'playwright-core';

/**
 * Clicks what leads to another page and waits until that page is there whole. A click alone is over
 * when the new address is known, which on a busy machine is well before the page has been read.
 */
export async function follow(link: Locator): Promise<void> {
  const arrived = link.page().waitForEvent('load');
  await Promise.all([arrived, link.click()]);
}
