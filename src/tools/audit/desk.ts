/** A window in which pages are looked at, and what it hears of them. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { watchFocus } from './focus.ts';

/** Colours besides the light ones, and how a browser is asked for them. */
export const COLOURS = [
  ['어두운 화면', { colorScheme: 'dark', forcedColors: 'none' }],
  ['강제 색상', { colorScheme: 'light', forcedColors: 'active' }],
] as const;

/** A window, and what its console and its requests have shown since it was last asked. */
export interface Desk {
  page: Page;
  context: BrowserContext;
  /** takes what has gone wrong */
  complaints(): string[];
}

/** What the page has counted since it began to load. */
export interface Counted {
  shift: number;
  breaches: string[];
}

/**
 * Opens a window in which pages can be looked at.
 *
 * @param url address of the front page: requests elsewhere are complained of
 */
export async function openDesk(browser: Browser, url: string): Promise<Desk> {
  const context = await browser.newContext({ locale: 'ko-KR', reducedMotion: 'reduce' });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  await watchFocus(page);
  await page.addInitScript(() => {
    const counted: Counted = { shift: 0, breaches: [] };
    Object.assign(window, { counted });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as {
        value: number;
        hadRecentInput: boolean;
      }[])
        if (!entry.hadRecentInput) counted.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      counted.breaches.push(`${violatedDirective}: ${blockedURI}`),
    );
  });
  let heard: string[] = [];
  page.on('pageerror', ({ message }) => heard.push(message));
  page.on('console', (said) => said.type() === 'error' && heard.push(said.text()));
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(url))
      heard.push(`asks another site: ${request.url()}`);
  });
  page.on('response', (answer) => {
    if (answer.status() >= 400) heard.push(`${answer.status()} ${answer.url()}`);
  });
  return {
    ...{ page, context },
    complaints() {
      const told = heard;
      heard = [];
      return told;
    },
  };
}
