/** What a first search costs a reader: bytes and requests, and the time on a slow line. */

import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

/** From opening the dialog on a page to the results of one query. */
export interface ColdSearch {
  query: string;
  bytes: number;
  requests: number;
  ms: number;
  results: number;
}

/** Slow 3G, as the tools of browsers have it. */
export const SLOW_3G = { bytesPerSecond: 50_000, latency: 400 };

/** What a host zips on its way; the index is zipped already. */
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Where the reader is when the search begins. */
const PAGE = '/about/';

/**
 * Asks each query as the first of a new reader.
 *
 * @param dist folder of the built site
 * @param isSlow whether over a slow line
 */
export async function coldSearches(
  browser: Browser,
  dist: string,
  queries: readonly string[],
  isSlow: boolean,
): Promise<ColdSearch[]> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    const type = TYPES[extname(file)];
    const bytes = readFileSync(file);
    response.setHeader('Content-Type', type ?? 'application/octet-stream');
    if (type) response.setHeader('Content-Encoding', 'br');
    response.end(type ? brotliCompressSync(bytes) : bytes);
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const searches: ColdSearch[] = [];
  try {
    for (const query of queries) searches.push(await search(browser, origin, query, isSlow));
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return searches;
}

async function search(
  browser: Browser,
  origin: string,
  query: string,
  isSlow: boolean,
): Promise<ColdSearch> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(origin + PAGE);
  await page.waitForLoadState('networkidle');
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  if (isSlow)
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: SLOW_3G.latency,
      downloadThroughput: SLOW_3G.bytesPerSecond,
      uploadThroughput: SLOW_3G.bytesPerSecond,
    });
  let [bytes, requests] = [0, 0];
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests++;
  });
  const start = performance.now();
  await page.keyboard.press('Control+k');
  await page.locator('dialog input[type="search"]').fill(query);
  await page.waitForSelector('dialog [data-search-state="done"]', { timeout: 60_000 });
  const ms = performance.now() - start;
  const results = await page.locator('dialog [data-search-results] > li').count();
  await context.close();
  return { query, bytes, requests, ms, results };
}
