import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import type { Starter } from './reader.ts';

const PROGRAMS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];
const WINDOW = { width: 1280, height: 720 };

/** Firefox, by WebDriver BiDi. */
export const firefox: Starter = {
  name: 'Firefox',
  packages: 'firefox-esr',
  async start() {
    const executablePath = PROGRAMS.find(existsSync);
    if (!executablePath) return undefined;
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath });
    const page = await browser.newPage();
    await page.setViewport(WINDOW);
    return {
      name: await browser.version(),
      open: async (address) => {
        await page.goto(address, { waitUntil: 'load' });
      },
      run: <T>(inPage: (argument: string) => T, argument = '') =>
        page.evaluate(`(${inPage})(${JSON.stringify(argument)})`) as Promise<T>,
      click: (selector) => page.locator(selector).click(),
      point: (selector) => page.locator(selector).hover(),
      type: async (selector, text) => {
        await page.locator(selector).click();
        await page.type(selector, text);
      },
      close: () => browser.close(),
    };
  },
};
