import type { Page } from 'playwright-core';

/**
 * Does the page scroll sideways, and what sticks out? What an element draws beyond its own box sticks out
 * nowhere, and scrolls all the same.
 */
export const sidewaysFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `scrolls sideways by ${scrollWidth - clientWidth} px`,
      ...wide.slice(0, 3).map((element) => `sticks out: ${element.outerHTML.slice(0, 120)}`),
    ];
  });
