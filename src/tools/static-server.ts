import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import send from 'send';
import { FOR_HOSTS } from '#/hosting/addresses.ts';
import { typeOf } from '#/hosting/file-types.ts';
import { ASKED, headersOf } from '#/hosting/headers.ts';
import { type Inline, inlineOfPolicy } from '#/hosting/policy.ts';

/** A running server. */
export interface SiteServer {
  port: number;
  /** address of the site's front page */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as a host does that is set up for it (docs/hosting.md): headers, types, ranges,
 * conditions, `HEAD`. Uncompressed: what a host would send is weighed by page-weight.ts.
 *
 * @param options.dist folder of the built site
 * @param options.base base path the site was built for, `/` or `/report/`
 * @param options.port port to listen on; 0 takes a free one
 * @param options.host address to listen on; without it none but this machine is answered
 * @throws Error when the port is taken
 */
export async function serveSite({
  dist,
  base = '/',
  port = 0,
  host = 'localhost',
}: {
  dist: string;
  base?: string;
  port?: number;
  host?: string | undefined;
}): Promise<SiteServer> {
  const prefix = base.replace(/\/$/, '');
  const server = createServer((request, response) => answer(request, response, dist, prefix));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(
              `포트 ${port}을(를) 다른 프로그램이 쓰고 있습니다. PORT=4322처럼 다른 번호를 주십시오.`,
            )
          : error,
      ),
    );
    server.listen(port, host, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    port: bound,
    url: `http://localhost:${bound}${prefix}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers a request: a file, the page of a folder, or the site's own page for what is not there. */
function answer(request: IncomingMessage, response: ServerResponse, dist: string, prefix: string) {
  const [asked = '/', ...query] = (request.url ?? '/').split('?');
  const end = (status: number, headers: Record<string, string>, body: string | Buffer = '') => {
    response.writeHead(status, { 'Content-Length': Buffer.byteLength(body), ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  const redirect = (status: number, path: string) =>
    end(status, { Location: [path, ...query].join('?') });
  const notFound = () =>
    end(404, { 'Content-Type': 'text/html; charset=utf-8', ...ASKED }, pageNotFound(dist));

  if (request.method !== 'GET' && request.method !== 'HEAD')
    return end(405, { Allow: 'GET, HEAD' });
  if (prefix && (asked === '/' || asked === prefix)) return redirect(302, `${prefix}/`);
  // a browser takes what begins with two slashes for another host
  if (!asked.startsWith(`${prefix}/`) || asked.startsWith('//')) return notFound();
  const path = asked.slice(prefix.length);
  for (const [name, value] of Object.entries(headersOf(path, inlineIn(dist))))
    response.setHeader(name, value);
  send(request, path, { root: dist, cacheControl: false })
    .on('headers', (_: ServerResponse, file: string) => {
      const type = typeOf(relative(dist, file));
      if (type) response.setHeader('Content-Type', type);
    })
    .on('directory', (_: ServerResponse, folder: string) =>
      existsSync(join(folder, 'index.html')) ? redirect(301, `${asked}/`) : notFound(),
    )
    .on('error', ({ status, headers }: { status: number; headers?: Record<string, string> }) =>
      // a condition or a range that cannot be met; all else is not there, or not for us to see
      status === 412 || status === 416 ? end(status, headers ?? {}) : notFound(),
    )
    .pipe(response);
}

/** The inline texts of the site's pages, as the build has noted them for hosts; none in another site's folder. */
function inlineIn(dist: string): Inline | undefined {
  try {
    return inlineOfPolicy(readFileSync(join(dist, FOR_HOSTS.headers), 'utf8'));
  } catch {
    return undefined;
  }
}

/** The site's page for what is not there; there is none while the site is being replaced. */
function pageNotFound(dist: string): Buffer | string {
  try {
    return readFileSync(join(dist, '404.html'));
  } catch {
    return '';
  }
}
