import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FILE_TYPES, isCompressible, NAMED_TYPES, typeOf } from './file-types.ts';
import { headersOf } from './headers.ts';
import { nginxConfiguration } from './nginx.ts';
import { hostPolicy, inlineOf, inlineOfPolicy } from './policy.ts';
import { staticHostHeaders } from './static-host.ts';

const meta = (policy: string) =>
  `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">`;
const INLINE = inlineOf([
  meta("default-src 'self'; script-src 'self' 'sha256-b='; style-src 'self' 'sha256-c='"),
  meta("default-src 'self'; script-src 'self' 'sha256-a='; style-src 'self';"),
  meta("default-src 'none'"),
  '<p>no policy</p>',
]);

test('the texts of all pages are gathered once each, in one order', () => {
  assert.deepEqual(INLINE, { script: ["'sha256-a='", "'sha256-b='"], style: ["'sha256-c='"] });
  assert.deepEqual(inlineOfPolicy(hostPolicy(INLINE, true)), INLINE);
});

const PATHS = [
  ...['/', '/2023/', '/404.html', '/2023/embed/a/', '/2023/embedded/', '/s/abc/'],
  ...['/_astro/a.B3x_.js', '/search/2023/0123abcd/words-0.bin.gz', '/search/2023/head.bin'],
  ...['/search/search.js', '/search/ahead.js'],
  ...['/2023/data/a.csv', '/2023/charts/a.svg', '/feed.xml', '/2023/battery/index.md'],
];

test('a page is framed only where it is made for it, and kept only while nothing has changed', () => {
  for (const path of PATHS) {
    const headers = headersOf(path, INLINE);
    assert.match(
      headers['Content-Security-Policy'] ?? '',
      path === '/2023/embed/a/' ? /frame-ancestors \*;/ : /frame-ancestors 'none';/,
      path,
    );
    const isForEver = /immutable/.test(headers['Cache-Control'] ?? '');
    assert.equal(isForEver, /^\/_astro\/|0123abcd/.test(path), path);
    assert.equal(headers['X-Content-Type-Options'], 'nosniff');
  }
  assert.equal(headersOf('/2023/data/a.csv', INLINE)['Access-Control-Allow-Origin'], '*');
  assert.equal(headersOf('/2023/', INLINE)['Access-Control-Allow-Origin'], undefined);
});

test('no policy lets code be made of words', () => {
  for (const isFramed of [true, false]) {
    const policy = hostPolicy(INLINE, isFramed);
    assert.doesNotMatch(policy, /unsafe|https?:|script-src[^;]*data:/);
    for (const directive of [
      ...["object-src 'none'", "form-action 'self'", "require-trusted-types-for 'script'"],
      `base-uri ${isFramed ? "'self'" : "'none'"}`,
    ])
      assert.ok(policy.split('; ').includes(directive), directive);
  }
});

/** What a host that reads `_headers` answers at a path, as its documentation says. */
function answered(file: string, path: string, isNetlify: boolean): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of file.split(/\n(?=\/)/)) {
    const [pattern = '', ...lines] = rule.split('\n');
    const expression = pattern.replace(/:\w+/g, '[^/]+').replace('*', '.*');
    if (!new RegExp(`^${expression}$`).test(path)) continue;
    for (const line of lines.filter(Boolean)) {
      const [, taken, name = '', value = ''] = /^ {2}(?:! (.+)|([^:]+): (.+))$/.exec(line) ?? [];
      if (taken) delete headers[taken];
      else headers[name] = isNetlify || !headers[name] ? value : `${headers[name]}, ${value}`;
    }
  }
  return headers;
}

for (const host of ['cloudflare', 'netlify'] as const)
  test(`${host} says of a file what it is to say`, () => {
    for (const base of ['/', '/report/']) {
      const file = staticHostHeaders(base, INLINE, host);
      assert.equal(file.includes('!'), host === 'cloudflare');
      assert.ok(file.split(/\n(?=\/)/).length < 100, 'Cloudflare reads a hundred rules');
      for (const path of PATHS) {
        const found = answered(file, base + path.slice(1), host === 'netlify');
        const { 'Access-Control-Allow-Origin': open, ...expected } = headersOf(path, INLINE);
        if (/\/(?:data|charts)\//.test(path)) assert.equal(open, '*');
        for (const [name, value] of Object.entries(expected))
          assert.equal(found[name], value, `${path} ${name}`);
      }
    }
  });

test('what is written for nginx is read by nginx as it stands', () => {
  const written = nginxConfiguration('/a.b/', INLINE);
  assert.doesNotMatch(written, /add_header \S+ "[^"]*\$/);
  for (const [, value = ''] of written.matchAll(/add_header \S+ (.+?)(?: always)?;\n/g))
    assert.match(value, /^"[^"\\]*"$/);
  assert.match(written, /location ~ "\^\/a\\\.b\//);
});

test('every text says in which letters it is written', () => {
  for (const [name, type] of Object.entries({ ...FILE_TYPES, ...NAMED_TYPES }))
    assert.equal(
      /; charset=utf-8$/.test(type),
      /^text\/|json|xml(?!formats)/.test(type),
      `${name}: ${type}`,
    );
  assert.equal(typeOf('2023/data/a.csv'), 'text/csv; charset=utf-8');
  assert.equal(typeOf('feed.xml'), 'application/atom+xml; charset=utf-8');
  assert.equal(typeOf('sitemap.xml'), 'application/xml; charset=utf-8');
  assert.equal(typeOf('search/newest.bin.gz'), 'application/gzip');
  assert.equal(typeOf('a.unknown'), undefined);
  assert.equal(isCompressible('a.html'), true);
  assert.equal(isCompressible('a.bin.gz'), false);
  assert.equal(isCompressible('a.png'), false);
});
