import { type Browser, chromium } from 'playwright-core';
import { ensureTestBrowser } from '#/tools/browser.ts';

/**
 * What a browser without a screen need not do.
 *
 * One process for all pages: who asks it runs one test at a time, and a new window would cost half as much
 * again as the page in it.
 */
const ARGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  ...['--disable-gpu-compositing', '--disable-gpu-rasterization', '--renderer-process-limit=1'],
];

/**
 * Starts a browser.
 *
 * @param options.withScrollBars whether its scroll bars take room, as they do with a mouse
 * @throws Error with one sentence on what to install
 */
export const startBrowser = ({ withScrollBars = false } = {}): Promise<Browser> =>
  chromium.launch({
    executablePath: ensureTestBrowser(),
    args: ARGS,
    ignoreDefaultArgs: withScrollBars ? ['--hide-scrollbars'] : [],
  });
