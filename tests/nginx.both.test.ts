/** The site served by nginx with the configuration that the build has written for it. */
import assert from 'node:assert/strict';
import { globSync, linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { dirname, extname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { FOR_HOSTS } from '#/hosting/addresses.ts';
import { typeOf } from '#/hosting/file-types.ts';
import { headersOf } from '#/hosting/headers.ts';
import { inlineOfPolicy } from '#/hosting/policy.ts';
import { readSettings } from '#/settings.ts';
import { compressSite } from '#/tools/build/compress-site.ts';
import { ensureNginx, serveByNginx } from '#/tools/nginx.ts';
import { DIST } from './support/built-pages.ts';
import { EDITION, inEdition, TYPICAL } from './support/edition.ts';

const { base } = readSettings();
const nginx = ensureNginx();
const skip = nginx
  ? false
  : 'nginx가 없고 설치할 수도 없습니다: apt-get install nginx-light libnginx-mod-http-brotli-static';

const work = resolve(`.build/nginx-${process.pid}`);
const root = join(work, 'root');
const site = join(root, base);
const COMPRESSED = ['about', TYPICAL.slice(1), '_astro'];
let server: Awaited<ReturnType<typeof serveByNginx>> | undefined;

/** The files of the site but the short links, some of them compressed. */
before(async () => {
  if (!nginx) return;
  for (const entry of globSync('**/*', { cwd: DIST, exclude: ['s'], withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const place = join(site, path.slice(resolve(DIST).length));
    mkdirSync(dirname(place), { recursive: true });
    linkSync(path, place);
  }
  for (const folder of COMPRESSED)
    await compressSite(join(site, folder), join(work, folder.replaceAll('/', '-')));
  server = await serveByNginx(nginx, {
    root,
    configuration: join(site, FOR_HOSTS.nginx),
    work: join(work, 'nginx'),
  });
});
after(async () => {
  await server?.close();
  rmSync(work, { recursive: true, force: true });
});

/** An answer as it comes over the line. */
interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks for an address from the server's root. */
async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: '127.0.0.1', port: server?.port, path, method, headers }, resolve)
      .on('error', reject)
      .end();
  });
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part);
  const { statusCode: status } = response;
  return { status, headers: response.headers, body: Buffer.concat(parts) } satisfies Answer;
}
/** Asks for an address of the site. */
const askSite = (path: string, headers?: Record<string, string>) =>
  ask(base + path.slice(1), headers);

const inline = inlineOfPolicy(readFileSync(join(DIST, FOR_HOSTS.headers), 'utf8'));
const fileOf = (path: string) =>
  readFileSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path));

/** One file of each kind in each folder that has rules of its own. */
function samples(): string[] {
  const kinds = new Map<string, string>();
  for (const file of globSync('**/*.*', { cwd: DIST, exclude: ['s'] }).sort()) {
    if (file.startsWith('_')) if (!file.startsWith('_astro/')) continue;
    const [top = '', second = ''] = file.split('/');
    const area = /^\d/.test(top) ? `${second.replace(/\..*/, '')}` : top.replace(/\..*/, '');
    kinds.set(`${area} ${extname(file)}`, `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
  }
  return [...kinds.values(), '/feed.xml', '/opensearch.xml', '/sitemap.xml'].filter((path) =>
    path.endsWith('/') ? true : globSync(path.slice(1), { cwd: DIST }).length > 0,
  );
}

test('files have their types, headers, and what is in them', { skip }, async () => {
  const paths = samples();
  assert.ok(paths.length > 60);
  for (const path of paths) {
    const { status, headers, body } = await askSite(path);
    assert.equal(status, 200, path);
    assert.ok(body.equals(fileOf(path)), path);
    const file = path.slice(1);
    assert.equal(headers['content-type'], typeOf(path.endsWith('/') ? 'index.html' : file), path);
    assert.equal(headers['content-encoding'], undefined, path);
    for (const [name, value] of Object.entries(headersOf(path, inline)))
      assert.equal(headers[name.toLowerCase()], value, `${path} ${name}`);
  }
});

test('what is not there has the page that says so, folders without one too', { skip }, async () => {
  const page = fileOf('404.html');
  for (const path of [
    ...[
      '/nothing/',
      '/nothing',
      '/_astro/gone.js',
      `${inEdition('data/')}`,
      `${inEdition('embed/')}`,
    ],
    ...['/_astro/', '/search/gone.bin', `/${FOR_HOSTS.headers}`, `/${FOR_HOSTS.nginx}`],
  ]) {
    const { status, headers, body } = await askSite(path);
    assert.equal(status, 404, path);
    assert.ok(body.equals(page), path);
    assert.equal(headers['cache-control'], 'no-cache', path);
    assert.match(headers['content-security-policy'] as string, /frame-ancestors 'none'/, path);
  }
});

test('what lies beside the site is out of reach', { skip }, async () => {
  for (const path of [
    '/..%2f..%2fetc/passwd',
    '/../../nginx/nginx.conf',
    '/%2e%2e/%2e%2e/nginx.conf',
  ])
    assert.ok([400, 404].includes((await ask(path)).status ?? 0), path);
});

test('a folder without its slash leads to it, with its query', { skip }, async () => {
  const { status, headers } = await askSite(`/${EDITION}?q=a?b`);
  assert.deepEqual([status, headers.location], [301, `${base}${EDITION}/?q=a?b`]);
  if (base === '/') return;
  for (const path of ['/', base.slice(0, -1)]) {
    const answer = await ask(path);
    assert.ok([301, 302].includes(answer.status ?? 0), path);
    assert.equal(answer.headers.location, base);
  }
  assert.ok((await ask('/elsewhere')).body.equals(fileOf('404.html')));
});

test('what a browser has is not sent again, and parts are sent as parts', { skip }, async () => {
  for (const path of [TYPICAL, '/feed.xml']) {
    const { headers } = await askSite(path);
    const again = await askSite(path, { 'If-None-Match': String(headers.etag) });
    assert.deepEqual([again.status, again.body.length], [304, 0]);
    assert.equal(again.headers['content-security-policy'], headers['content-security-policy']);
  }
  const whole = fileOf('feed.xml');
  const part = await askSite('/feed.xml', { Range: 'bytes=10-19' });
  assert.deepEqual([part.status, part.body], [206, whole.subarray(10, 20)]);
  assert.equal(part.headers['content-range'], `bytes 10-19/${whole.length}`);
  const beyond = await askSite('/feed.xml', { Range: `bytes=${whole.length}-` });
  assert.equal(beyond.status, 416);
  assert.equal((await ask(base, {}, 'POST')).status, 405);
});

/** What a server does with a browser that takes certain encodings. */
const CASES: [accept: string, encoding: string | undefined][] = [
  ['gzip, deflate', 'gzip'],
  ['gzip, deflate, br', nginx?.brotli ? 'br' : 'gzip'],
  ['identity', undefined],
  ['gzip;q=0', undefined],
];

test('what was compressed by the build is sent so to who takes it', { skip }, async () => {
  const [script = ''] = globSync('_astro/tools.*.js', { cwd: DIST });
  for (const path of ['/about/', TYPICAL, `/${script}`])
    for (const [accept, encoding] of CASES) {
      const { headers, body } = await askSite(path, { 'Accept-Encoding': accept });
      assert.equal(headers['content-encoding'], encoding, `${path} ${accept}`);
      assert.match(headers.vary ?? '', /accept-encoding/i, path);
      const open = { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? ''];
      assert.ok((open?.(body) ?? body).equals(fileOf(path)), `${path} ${accept}`);
      for (const [name, value] of Object.entries(headersOf(path, inline)))
        assert.equal(headers[name.toLowerCase()], value, `${path} ${name}`);
    }
});

test('what the search unzips itself comes zipped, by its own type', { skip }, async () => {
  const zipped = await askSite('/search/newest.bin.gz', { 'Accept-Encoding': 'gzip' });
  assert.equal(zipped.headers['content-encoding'], undefined);
  assert.equal(zipped.headers['content-type'], 'application/gzip');
  const plain = await askSite('/search/newest.bin', { 'Accept-Encoding': 'gzip' });
  assert.equal(plain.headers['content-encoding'], 'gzip');
  assert.ok(gunzipSync(plain.body).equals(fileOf('search/newest.bin')));
  assert.ok(gunzipSync(zipped.body).equals(fileOf('search/newest.bin')));
});

test('nginx has nothing to say against its configuration', { skip }, () => {
  assert.doesNotMatch(server?.faults() ?? '', /\[(?:warn|emerg|alert|crit)\]/);
});
