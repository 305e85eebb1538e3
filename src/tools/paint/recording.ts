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

/** ms between a leap and the event that tells of it, on a slow processor. */
const A_FEW_FRAMES = 100;

/** Has every document of a page take down what it does. */
export const record = (page: Page): Promise<unknown> =>
  page.addInitScript((aFewFrames) => {
    const recorded: Recorded = {
      origin: performance.timeOrigin,
      firstPaint: 0,
      largestPaint: 0,
      layoutShift: 0,
      inputDelay: 0,
    };
    Object.assign(window, { recorded });
    const shifts: { value: number; time: number }[] = [];
    /** when the window went further than it is high: nothing is seen before and after, so none is seen to move */
    const leaps: number[] = [];
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
    let top = scrollY;
    addEventListener('scroll', ({ timeStamp }) => {
      if (Math.abs(scrollY - top) >= innerHeight) leaps.push(timeStamp);
      top = scrollY;
    });
    observe('layout-shift', (entry) => {
      const { value, startTime } = entry as PerformanceEntry & { value: number };
      shifts.push({ value, time: startTime });
      // a leap is told of in the frame after it
      setTimeout(() => {
        recorded.layoutShift = shifts
          .filter(({ time }) => leaps.every((leap) => Math.abs(time - leap) > aFewFrames))
          .reduce((sum, { value }) => sum + value, 0);
      }, aFewFrames);
    });
    observe('event', ({ duration }) => {
      recorded.inputDelay = Math.max(recorded.inputDelay, duration);
    });
  }, A_FEW_FRAMES);

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
