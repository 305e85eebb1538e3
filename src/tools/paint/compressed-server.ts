import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

/** What a host compresses on its way. */
const TEXTS: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
};

/** What is sent as it is. */
const OTHERS: Record<string, string> = {
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
};

/**
 * What a first visit waits for before its request is heard, ms: two round trips, for TCP and TLS 1.3, over
 * a line of 150 ms. The browser slows answers, not connections.
 */
const CONNECTING = 300;

/** A running server. */
export interface CompressedServer {
  /** address of the front page */
  url: string;
  close(): Promise<void>;
}

const compress = promisify(brotliCompress);

/**
 * Serves a built site as a host does that compresses: every text by brotli at its best, once. So all that
 * are measured against each other are sent in the same way.
 *
 * @param find the file at a path (`/2023/`, decoded, without query), or undefined
 */
export async function serveCompressed(
  find: (path: string) => Buffer | string | undefined,
): Promise<CompressedServer> {
  const ready = new Map<string, Promise<Buffer> | undefined>();
  const connected = new WeakSet<Socket>();
  const server = createServer(async (request, response) => {
    // others go over the connection that the page has made
    if (request.headers['sec-fetch-mode'] === 'navigate' && !connected.has(request.socket))
      await setTimeout(CONNECTING);
    connected.add(request.socket);
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const extension = path.endsWith('/') ? '.html' : extname(path);
    const type = TEXTS[extension];
    if (!ready.has(path)) {
      const found = find(path);
      ready.set(path, found === undefined ? undefined : make(found, type !== undefined));
    }
    const body = await ready.get(path);
    if (!body) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end();
      return;
    }
    response.setHeader('Content-Type', type ?? OTHERS[extension] ?? 'application/octet-stream');
    response.setHeader('Cache-Control', 'max-age=600');
    if (type) response.setHeader('Content-Encoding', 'br');
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const make = async (file: Buffer | string, isText: boolean): Promise<Buffer> =>
  isText ? compress(file) : Buffer.from(file);

/**
 * The files of a built site, for `serveCompressed`.
 *
 * @param dist its folder
 * @param base base path that it was built for
 */
export const filesOf =
  (dist: string, base = '/') =>
  (path: string): Buffer | undefined => {
    if (!path.startsWith(base) || path.includes('/../')) return undefined;
    const file = join(dist, path.slice(base.length - 1), path.endsWith('/') ? 'index.html' : '');
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
  };
