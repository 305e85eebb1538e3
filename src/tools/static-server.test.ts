import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { FOR_HOSTS } from '#/hosting/addresses.ts';
import { headersOf } from '#/hosting/headers.ts';
import { staticHostHeaders } from '#/hosting/static-host.ts';
import { serveSite } from './static-server.ts';

const dist = mkdtempSync(join(tmpdir(), 'static-server-'));
after(() => rmSync(dist, { recursive: true }));
mkdirSync(join(dist, '2023/index'), { recursive: true });
for (const file of ['index.html', '404.html', '2023/index.html', '2023/index/index.html', 'a.csv'])
  writeFileSync(join(dist, file), file);

/** What a site under `base` answers: `status location-or-text` for each path. */
async function answers(base: string, paths: string[]): Promise<string[]> {
  const server = await serveSite({ dist, base });
  try {
    assert.equal(server.url, `http://localhost:${server.port}${base}`);
    const found: string[] = [];
    for (const path of paths) {
      const response = await fetch(`http://localhost:${server.port}${path}`, {
        redirect: 'manual',
      });
      found.push(
        `${response.status} ${response.headers.get('location') ?? (await response.text())}`,
      );
    }
    return found;
  } finally {
    await server.close();
  }
}

test('folders are their index pages, files are files, the rest is not found', async () => {
  assert.deepEqual(
    await answers('/', [
      '/',
      '/?q=1',
      '/2023/',
      '/2023/index/',
      '/2023',
      '/2023?q=1',
      '/a.csv',
      '/b.csv',
      '/a',
    ]),
    [
      '200 index.html',
      '200 index.html',
      '200 2023/index.html',
      '200 2023/index/index.html',
      '301 /2023/',
      '301 /2023/?q=1',
      '200 a.csv',
      '404 404.html',
      '404 404.html',
    ],
  );
});

test('under a base path only what is below it is there', async () => {
  assert.deepEqual(
    await answers('/report/', [
      '/',
      '/report',
      '/report/',
      '/report/2023/',
      '/report/2023',
      '/2023/',
      '/reports/',
    ]),
    [
      '302 /report/',
      '302 /report/',
      '200 index.html',
      '200 2023/index.html',
      '301 /report/2023/',
      '404 404.html',
      '404 404.html',
    ],
  );
});

test('files have the headers and types that a host is asked to send', async () => {
  mkdirSync(join(dist, '2023/embed/a'), { recursive: true });
  writeFileSync(join(dist, '2023/embed/a/index.html'), '');
  const server = await serveSite({ dist, base: '/report/' });
  const sent = async (path: string) => (await fetch(server.url + path)).headers;
  try {
    // a site that this project has not built has no policy of ours
    assert.equal((await sent('')).get('content-security-policy'), null);
    const inline = { script: ["'sha256-a='"], style: ["'sha256-b='"] };
    writeFileSync(join(dist, FOR_HOSTS.headers), staticHostHeaders('/', inline, 'cloudflare'));
    for (const path of ['', '2023/', 'a.csv', '2023/embed/a/', 'nothing/']) {
      const headers = await sent(path);
      for (const [name, value] of Object.entries(headersOf(`/${path}`, inline)))
        assert.equal(headers.get(name), value, `${path} ${name}`);
    }
    assert.equal((await sent('a.csv')).get('content-type'), 'text/csv; charset=utf-8');
    assert.match((await sent('_astro/gone.js')).get('cache-control') ?? '', /^no-cache$/);
  } finally {
    await server.close();
  }
});

test('a taken port is told in one sentence', async () => {
  const server = await serveSite({ dist });
  try {
    await assert.rejects(serveSite({ dist, port: server.port }), {
      message: /^포트 \d+을\(를\) 다른 프로그램이 쓰고 있습니다\./,
    });
  } finally {
    await server.close();
  }
});
