import type { Locator, Page } from 'playwright-core';
import { recorded } from './recording.ts';

/** Of each kind of control in the text the first that can be seen is tapped. */
const CONTROLS = [
  'summary',
  'button',
  'input[type=radio]:not(:checked)',
  'input[type=checkbox]',
  'a.term',
  'a[href^="#"]',
];
const TABS = 5;
/** The browser tells times of 16 ms and more: what is faster is one frame. */
const FRAME = 16;

/**
 * Taps what a page has to tap, and goes on by key.
 *
 * @param page an open page that is recorded
 * @returns the longest time in ms from an input to the next frame
 */
export async function inputDelayOf(page: Page): Promise<number> {
  for (const control of CONTROLS) {
    const first = page.locator(`main ${control}, body:not(:has(main)) ${control}`);
    const seen = first.filter({ visible: true }).first();
    if ((await seen.count()) > 0 && (await staysHere(seen)))
      await seen.click({ force: true, timeout: 2000 }).catch(() => undefined);
    await settle(page);
  }
  for (let i = 0; i < TABS; i++) await page.keyboard.press('Tab');
  await settle(page);
  return Math.max(FRAME, (await recorded(page)).inputDelay);
}

/** A framed table has its page's address as base: what looks like a place in it is one of another page. */
const staysHere = (control: Locator): Promise<boolean> =>
  control.evaluate(
    (element) =>
      !(element instanceof HTMLAnchorElement) ||
      element.href.split('#')[0] === location.href.split('#')[0],
  );

/** Until the frame after the input has been shown and told of. */
const settle = (page: Page) => page.waitForTimeout(100);
