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
 * @throws Error with one sentence on what to install
 */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: ensureTestBrowser(), args: ARGS });
