import type { Browser, Page } from 'playwright-core';

/** How a page behaves while it is read. */
export interface PageBehaviour {
  /** greatest cumulative layout shift while it loads, at 360 and at 1440 px */
  layoutShift: number;
  /** longest time in ms from an input to the next frame, at 360 px on a processor four times slower */
  inputDelay: number;
}

/** What the page itself takes down. */
interface Recorded {
  shift: number;
  delay: number;
}

const SLOWER = 4;
/** Of each kind of control in the text the first that can be seen is tapped. */
const CONTROLS = [
  'summary',
  'button',
  'input[type=radio]:not(:checked)',
  'input[type=checkbox]',
  'a.term',
  'a[href^="#"]',
].map((control) => `main ${control}`);
const TABS = 5;

/** Opens a page, taps and types, and measures. */
export async function behaviourOf(browser: Browser, url: string): Promise<PageBehaviour> {
  const wide = await shiftAt(browser, url, 1440);
  const page = await recordingPage(browser, 360);
  await page.goto(url, { waitUntil: 'networkidle' });
  const { shift } = await recorded(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  for (const control of CONTROLS) {
    const first = page.locator(control).filter({ visible: true }).first();
    if ((await first.count()) > 0)
      await first.click({ force: true, timeout: 2000 }).catch(() => undefined);
    await settle(page);
  }
  for (let i = 0; i < TABS; i++) await page.keyboard.press('Tab');
  await settle(page);
  const { delay } = await recorded(page);
  await page.context().close();
  return { layoutShift: Math.max(shift, wide), inputDelay: delay };
}

async function shiftAt(browser: Browser, url: string, width: number): Promise<number> {
  const page = await recordingPage(browser, width);
  await page.goto(url, { waitUntil: 'networkidle' });
  const { shift } = await recorded(page);
  await page.context().close();
  return shift;
}

async function recordingPage(browser: Browser, width: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: width < 768 ? 640 : 900 },
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const recorded: Recorded = { shift: 0, delay: 0 };
    Object.assign(window, { recorded });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        recorded.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        recorded.delay = Math.max(recorded.delay, duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  return page;
}

const recorded = (page: Page): Promise<Recorded> =>
  page.evaluate(() => (window as unknown as { recorded: Recorded }).recorded);

/** Until the frame after the input has been shown. */
const settle = (page: Page) => page.waitForTimeout(300);
