import type { Page } from 'playwright-core';

/** What a page takes down of itself, in ms since its `origin`. */
export interface Recorded {
  /** when it was asked for, ms of the clock */
  origin: number;
  firstPaint: number;
  largestPaint: number;
  layoutShift: number;
  /** longest time from an input to the next frame; 0 below 16 ms */
  inputDelay: number;
}

/** Has every document of a page take down what it does. */
export const record = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const recorded: Recorded = {
      origin: performance.timeOrigin,
      firstPaint: 0,
      largestPaint: 0,
      layoutShift: 0,
      inputDelay: 0,
    };
    Object.assign(window, { recorded });
    const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) take(entry);
      }).observe({ type, buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
    observe('paint', ({ name, startTime }) => {
      if (name === 'first-contentful-paint') recorded.firstPaint = startTime;
    });
    observe('largest-contentful-paint', ({ startTime }) => {
      recorded.largestPaint = startTime;
    });
    observe('layout-shift', (entry) => {
      recorded.layoutShift += (entry as unknown as { value: number }).value;
    });
    observe('event', ({ duration }) => {
      recorded.inputDelay = Math.max(recorded.inputDelay, duration);
    });
  });

/**
 * What has been taken down, once the page has painted.
 *
 * @throws Error when it paints nothing
 */
export async function recorded(page: Page): Promise<Recorded> {
  await page.waitForFunction(
    () => (window as unknown as { recorded: Recorded }).recorded.firstPaint,
  );
  return page.evaluate(() => (window as unknown as { recorded: Recorded }).recorded);
}
