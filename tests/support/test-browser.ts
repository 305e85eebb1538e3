import { type Browser, chromium } from 'playwright-core';
import { ensureTestBrowser } from '#/tools/browser.ts';

/** Where the browser is that all test files share, when there is one (`shared-browser.ts`). */
export const ENDPOINT = 'TEST_BROWSER_ENDPOINT';

/**
 * How the browser of the tests is started.
 *
 * @throws Error with one sentence on what to install
 */
export const launchOptions = () => ({
  executablePath: ensureTestBrowser(),
  // what has no graphics card paints without pretending to one: a twentieth less to do
  args: [
    ...['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    ...['--disable-gpu-compositing', '--disable-gpu-rasterization'],
  ],
});

/** The browser that all test files share; one of its own for a file that is run alone. */
export function testBrowser(): Promise<Browser> {
  const endpoint = process.env[ENDPOINT];
  return endpoint ? chromium.connect(endpoint) : ownBrowser();
}

/** A browser that nobody else uses: profiles of one browser share its clipboard. */
export const ownBrowser = (): Promise<Browser> => chromium.launch(launchOptions());
