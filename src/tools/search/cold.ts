/** What a first and a further search cost a reader: bytes, requests, and the time on a slow line. */

import type { Browser, CDPSession } from 'playwright-core';
import { filesOf, serveCompressed } from '../paint/compressed-server.ts';
import { type Conditions, SLOW_PHONE, slowDown } from '../paint/visit.ts';

/** A line and a machine that a reader may have. */
type Line = Omit<Conditions, 'viewport'> & { name: string };

/** A line on which nothing is loaded ahead. */
export const SLOW_3G: Line = {
  ...{ name: '느린 3G', bitsPerSecond: 400_000, latency: 400, slowdown: 1 },
};
export const SLOW_4G: Line = { name: '느린 4G', ...SLOW_PHONE };

/** What a search loads, and how long its reader waits. */
interface Wait {
  bytes: number;
  requests: number;
  /** requests of which each is made when the one before has come */
  trips: number;
  ms: number;
}

/** From opening the dialog on a page to the results of one query, and of a further one. */
export interface ColdSearch extends Wait {
  query: string;
  results: number;
  /** from the last key of another query to its results, after the reader has looked at the first answer */
  further?: Wait;
}

/** Where the reader is when the search begins. */
const PAGE = 'about/';

/** From then on the page loads by itself, as soon as it has time, what keeps a copy for when there is no network. */
const ALONE_MS = 3_900;
/** It has, when nothing has come for so long. */
const STILL_MS = 1_000;

/** What comes while a reader looks at the first answer has come by then. */
const LOOKING_MS = 30_000;
const LONGEST_MS = 60_000;

/** What the page says when the first answer stands there. */
const ANSWERED = 'the first answer stands there since ';

/**
 * Asks a query as the first of a new reader, and another when the first has been looked at.
 *
 * @param dist folder of the built site
 * @param further the other query; none where it is left out
 */
export async function coldSearch(
  browser: Browser,
  dist: string,
  query: string,
  { line = SLOW_3G, further }: { line?: Line; further?: string } = {},
): Promise<ColdSearch> {
  const server = await serveCompressed(filesOf(dist));
  // a reader who has no copy of the site
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(server.url + PAGE);
    await page.waitForLoadState('networkidle');
    await page.waitForFunction(isStill, [ALONE_MS, STILL_MS] as const);
    const client = await context.newCDPSession(page);
    await slowDown(client, line);
    await page.evaluate(tellAnswer, ANSWERED);
    const loaded = listen(client);
    const start = Date.now();
    // the page itself tells when: it is heard later on a busy machine, and what it loads afterwards does not count
    const answered = page
      .waitForEvent('console', {
        predicate: (message) => message.text().startsWith(ANSWERED),
        timeout: LONGEST_MS,
      })
      .then((message): Wait => {
        const end = Number(message.text().slice(ANSWERED.length));
        return { ms: end - start, ...loaded(end) };
      });
    await page.keyboard.press('Control+k');
    await page.locator('dialog input[type="search"]').fill(query);
    const first = await answered;
    const results = await page.locator('dialog [data-search-results] > li').count();
    if (further === undefined) return { query, ...first, results };
    const isWarm = () => performance.getEntriesByName('search-warm').length > 0;
    await page.waitForFunction(isWarm, undefined, { timeout: LOOKING_MS });
    loaded();
    const ms = await page.evaluate(askAgain, further);
    return { query, ...first, results, further: { ms, ...loaded() } };
  } finally {
    await context.close();
    await server.close();
  }
}

/** Whether a page has loaded, after a time, what it then loads, and nothing else since. */
function isStill([after, rest]: readonly [number, number]): boolean {
  const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const last = Math.max(...loaded.map(({ responseEnd }) => responseEnd));
  return loaded.some(({ startTime }) => startTime > after) && performance.now() - last > rest;
}

/** Counts what is loaded, from one call to the next, until a moment of the machine's clock. */
function listen(client: CDPSession): (end?: number) => Omit<Wait, 'ms'> {
  let done: { from: number; to: number; bytes: number }[] = [];
  const begun = new Map<string, { timestamp: number; wallTime: number }>();
  client.on('Network.requestWillBeSent', ({ requestId, ...at }) => begun.set(requestId, at));
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const { wallTime, timestamp: start } = begun.get(requestId) ?? {};
    if (wallTime === undefined || start === undefined) return;
    const to = 1000 * (wallTime + timestamp - start);
    done.push({ from: 1000 * wallTime, to, bytes: encodedDataLength });
  });
  return (end = Number.POSITIVE_INFINITY) => {
    const all = done.filter(({ to }) => to <= end).toSorted((a, b) => a.from - b.from);
    done = [];
    const trips: number[] = [];
    for (const { from } of all)
      trips.push(1 + Math.max(0, ...trips.filter((_, index) => (all[index]?.to ?? from) < from)));
    return {
      bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
      requests: all.length,
      trips: Math.max(0, ...trips),
    };
  };
}

/** In the page: says so when the first answer stands there. */
const tellAnswer = (answered: string): void => {
  const dialog = document.querySelector('dialog');
  if (!dialog) throw new Error('The page has no dialog.');
  new MutationObserver((_, observer) => {
    if (!dialog.querySelector('[data-search-results][data-search-state=done]')) return;
    observer.disconnect();
    console.debug(answered + Date.now());
  }).observe(dialog, { attributes: true, subtree: true });
};

/** In the page: types a query, and tells how long its results take to be painted. */
const askAgain = (query: string): Promise<number> =>
  new Promise((answered) => {
    const input = document.querySelector<HTMLInputElement>('dialog input[type="search"]');
    const list = document.querySelector<HTMLElement>('dialog [data-search-results]');
    if (!input || !list) throw new Error('The dialog is not open.');
    const before = performance.now();
    const isThere = () => list.dataset.searchState === 'done' && list.dataset.searchQuery === query;
    new MutationObserver((_, observer) => {
      if (!isThere()) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => answered(performance.now() - before)));
    }).observe(list, { attributes: true, childList: true });
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
