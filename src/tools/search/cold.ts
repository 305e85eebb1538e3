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

/** Slow 3G: 400 kbit/s, 400 ms there and back. */
const SLOW_3G = {
  offline: false,
  latency: 400,
  downloadThroughput: 50_000,
  uploadThroughput: 50_000,
};

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
 * Asks a query as the first of a new reader, over a slow line.
 *
 * @param dist folder of the built site
 */
export async function coldSearch(
  browser: Browser,
  dist: string,
  query: string,
): Promise<ColdSearch> {
  const server = await serveZipped(dist);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(server.origin + PAGE);
    await page.waitForLoadState('networkidle');
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', SLOW_3G);
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
    return { query, bytes, requests, ms, results };
  } finally {
    await context.close();
    server.close();
  }
}

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
