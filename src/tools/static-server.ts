import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A running server. */
export interface SiteServer {
  port: number;
  /** address of the site's front page */
  url: string;
  close(): Promise<void>;
}

/**
 * What only a server can say of frames: no other site shows a page in one, but for the tables that are
 * made for it (docs/hosting.md).
 */
const framing = (path: string): string =>
  /^\/\d{4}\/embed\//.test(path) ? 'frame-ancestors *' : "frame-ancestors 'none'";

/**
 * Serves a built site, uncompressed: what a host would send is weighed by page-weight.ts.
 *
 * @param options.dist folder of the built site
 * @param options.base base path the site was built for, `/` or `/report/`
 * @param options.port port to listen on; 0 takes a free one
 * @throws Error when the port is taken
 */
export async function serveSite({
  dist,
  base = '/',
  port = 0,
}: {
  dist: string;
  base?: string;
  port?: number;
}): Promise<SiteServer> {
  const prefix = base.replace(/\/$/, '');
  const files = sirv(dist, { dev: true, etag: true, extensions: [] });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const redirect = (status: number, location: string) => {
      response.writeHead(status, { Location: location });
      response.end();
    };
    const notFound = () => {
      const page = join(dist, '404.html');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : '');
    };
    if (prefix && !url.startsWith(`${prefix}/`)) {
      if (url === '/' || url === prefix) redirect(302, `${prefix}/`);
      else notFound();
      return;
    }
    const missing = () => {
      const [path = '', query] = url.split('?');
      if (existsSync(join(dist, path.slice(prefix.length), 'index.html')))
        redirect(301, `${path}/${query ? `?${query}` : ''}`);
      else notFound();
    };
    response.setHeader('Content-Security-Policy', framing(url.slice(prefix.length)));
    // a folder is its index.html and nothing else: /2023/index/ is not /2023/index.html
    request.url = url.slice(prefix.length).replace(/\/(?=\?|$)/, '/index.html');
    files(request, response, missing);
  });
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
    server.listen(port, resolve);
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
