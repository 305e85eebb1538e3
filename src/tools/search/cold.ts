/** What a first and a further search cost a reader: bytes, requests, and the time on a slow line. */

import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, CDPSession } from 'playwright-core';

/** A line and a machine that a reader may have. */
export interface Line {
  name: string;
  /** bytes a second */
  throughput: number;
  /** milliseconds there and back */
  latency: number;
  /** how many times slower the machine is */
  slower: number;
}

export const SLOW_3G: Line = { name: '느린 3G', throughput: 50_000, latency: 400, slower: 1 };
/** 1.6 Mbit/s, and a phone in the hand */
export const SLOW_4G: Line = { name: '느린 4G', throughput: 200_000, latency: 150, slower: 4 };

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

/** What a host zips on its way; the index is zipped already. */
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Where the reader is when the search begins. */
const PAGE = '/about/';

/** What comes while a reader looks at the first answer has come by then. */
const LOOKING_MS = 30_000;

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
  const server = await serveZipped(dist);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(server.origin + PAGE);
    await page.waitForLoadState('networkidle');
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latency,
      downloadThroughput: line.throughput,
      uploadThroughput: line.throughput,
    });
    await client.send('Emulation.setCPUThrottlingRate', { rate: line.slower });
    await page.evaluate(tellAnswer);
    const loaded = listen(client);
    const start = performance.now();
    // told by the page itself, in the order of what it asks for: what it loads afterwards does not count
    const answered = new Promise<Wait>((tell) =>
      page.once('console', () => tell({ ms: performance.now() - start, ...loaded() })),
    );
    await page.keyboard.press('Control+k');
    await page.locator('dialog input[type="search"]').fill(query);
    const first = await answered;
    const results = await page.locator('dialog [data-search-results] > li').count();
    if (further === undefined) return { query, ...first, results };
    await page.waitForFunction(
      () => performance.getEntriesByName('search-warm').length > 0,
      undefined,
      {
        timeout: LOOKING_MS,
      },
    );
    loaded();
    const ms = await page.evaluate(askAgain, further);
    return { query, ...first, results, further: { ms, ...loaded() } };
  } finally {
    await context.close();
    server.close();
  }
}

/** Counts what is loaded, from one call to the next. */
function listen(client: CDPSession): () => Omit<Wait, 'ms'> {
  let done: { from: number; to: number; bytes: number }[] = [];
  const begun = new Map<string, number>();
  client.on('Network.requestWillBeSent', ({ requestId, timestamp }) =>
    begun.set(requestId, timestamp),
  );
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) =>
    done.push({ from: begun.get(requestId) ?? timestamp, to: timestamp, bytes: encodedDataLength }),
  );
  return () => {
    const all = done.toSorted((a, b) => a.from - b.from);
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
const tellAnswer = (): void => {
  const list = document.querySelector<HTMLElement>('dialog [data-search-results]');
  if (!list) throw new Error('The page has no dialog.');
  new MutationObserver((_, observer) => {
    if (list.dataset.searchState !== 'done') return;
    observer.disconnect();
    console.debug('answered');
  }).observe(list, { attributes: true });
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

/** Serves a site as a host does that zips. */
async function serveZipped(dist: string): Promise<{ origin: string; close(): void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)];
    const bytes = readFileSync(file);
    response.setHeader('Content-Type', type ?? 'application/octet-stream');
    if (type) response.setHeader('Content-Encoding', 'br');
    response.end(type ? brotliCompressSync(bytes) : bytes);
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close };
}
