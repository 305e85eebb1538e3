/** What no browser asks, and what only a host must answer well. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type SiteServer, serveSite } from './static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'probes-'));
const dist = join(folder, 'dist');

/** A site whose only file is ten letters long, beside a secret that is none of it. */
function writeSite(): void {
  mkdirSync(join(dist, '2023/empty'), { recursive: true });
  writeFileSync(join(dist, '404.html'), '없는 쪽');
  for (const file of ['index.html', '2023/index.html']) writeFileSync(join(dist, file), file);
  writeFileSync(join(dist, 'a.txt'), '0123456789');
}
writeSite();
mkdirSync(join(folder, 'secret'));
writeFileSync(join(folder, 'secret/index.html'), 'secret');
const server = await serveSite({ dist });
after(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks for a path exactly as it is written. */
async function ask(path: string, headers: OutgoingHttpHeaders = {}, method = 'GET') {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ port: server.port, host: 'localhost', path, method, headers }, resolve)
      .on('error', reject)
      .end();
  });
  let body = '';
  for await (const chunk of response) body += chunk;
  return { status: response.statusCode, headers: response.headers, body };
}

const RANGES: Record<string, [status: number, body: string, range?: string]> = {
  'bytes=2-4': [206, '234', 'bytes 2-4/10'],
  'bytes=-3': [206, '789', 'bytes 7-9/10'],
  'bytes=8-99': [206, '89', 'bytes 8-9/10'],
  'bytes=9-2': [416, '', 'bytes */10'],
  'bytes=50-': [416, '', 'bytes */10'],
  'bytes=x': [200, '0123456789'],
  'lines=1-2': [200, '0123456789'],
  'bytes=0-1,4-5': [200, '0123456789'],
};
for (const [range, [status, body, told]] of Object.entries(RANGES))
  test(`the range ${range} is answered with ${status}`, async () => {
    const found = await ask('/a.txt', { Range: range });
    const { 'content-range': contentRange } = found.headers;
    assert.deepEqual([found.status, found.body, contentRange], [status, body, told]);
  });

test('what a browser has is not sent again', async () => {
  const { headers } = await ask('/a.txt');
  assert.equal((await ask('/a.txt', { 'If-None-Match': headers.etag })).status, 304);
  assert.equal((await ask('/a.txt', { 'If-Match': '"other"' })).status, 412);
});

test('it is asked for, not changed', async () => {
  const { status, body, headers } = await ask('/a.txt', {}, 'HEAD');
  assert.deepEqual([status, body, headers['content-length']], [200, '', '10']);
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
    const answer = await ask('/a.txt', {}, method);
    assert.deepEqual([answer.status, answer.headers.allow], [405, 'GET, HEAD'], method);
  }
});

for (const path of [
  ...['/../secret/', '/..%2fsecret/', '/%2e%2e/secret/index.html', '/2023/../../secret/'],
  ...['/..\\secret\\', '//localhost/../secret', '//2023', '//2023/', '/%00', '/%', '/%ff'],
  ...['/2023/empty', '/2023/empty/', '/a.txt/', '/secret'],
])
  test(`nothing is found, and nobody led away, at ${path}`, async () => {
    const { status, body } = await ask(path);
    assert.deepEqual([status, body], [404, '없는 쪽']);
  });

test('a query may hold anything', async () => {
  const { status, headers } = await ask('/2023?q=a?b&c=//d');
  assert.deepEqual([status, headers.location], [301, '/2023/?q=a?b&c=//d']);
  assert.equal((await ask('/2023/?q=a?b')).body, '2023/index.html');
});

test('while the site is replaced nothing is found, and afterwards all is', async () => {
  renameSync(dist, `${dist}-old`);
  const { status, body } = await ask('/2023/');
  assert.deepEqual([status, body], [404, '']);
  renameSync(`${dist}-old`, dist);
  assert.equal((await ask('/2023/')).status, 200);
});

test('only this machine is answered, unless told otherwise', async () => {
  const [other] = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  // 127.0.0.2 is this machine too, and none that a server on localhost listens to
  const host = other?.address ?? '127.0.0.2';
  const reached = ({ port }: SiteServer) =>
    new Promise<boolean>((resolve) => {
      get({ host, port, timeout: 2000 }, (response) => {
        response.resume();
        resolve(true);
      })
        .on('error', () => resolve(false))
        .on('timeout', () => resolve(false));
    });
  assert.equal(await reached(server), false);
  const open = await serveSite({ dist, host: '0.0.0.0' });
  try {
    assert.equal(await reached(open), true);
  } finally {
    await open.close();
  }
});
