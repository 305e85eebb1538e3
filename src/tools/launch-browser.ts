import { type Browser, chromium } from 'playwright-core';
import { ensureBrowser } from './browser.ts';

/**
 * Starts the browser that benchmarks measure in.
 *
 * @throws Error with one sentence on what to install
 */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
