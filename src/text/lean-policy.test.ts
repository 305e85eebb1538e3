import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leanPolicy } from './lean-policy.ts';

const policy = (hashes: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self'${hashes}; style-src 'self'${hashes}">`;
const page = (hashes: string, body: string) => `<head>${policy(hashes)}</head>${body}`;
const HASHES = " 'sha256-abc=' 'sha256-d/e+f='";

test('a page without inline scripts and styles allows none', () => {
  const body = '<script src="/theme.js"></script><script type="module" src="/a.js"></script>';
  assert.equal(leanPolicy(page(HASHES, body)), page('', body));
});

test('a page with an inline script or style keeps the hashes', () => {
  for (const body of ['<script type="module">1</script>', '<style>p{}</style>'])
    assert.equal(leanPolicy(page(HASHES, body)), page(HASHES, body));
});

test('a script that holds data needs no hash', () => {
  const body = '<script type="application/ld+json">{}</script>';
  assert.equal(leanPolicy(page(HASHES, body)), page('', body));
});

test('a policy quoted in the text stays', () => {
  const body = `<script src="/a.js"></script><p>script-src${HASHES}</p>`;
  assert.equal(leanPolicy(page(HASHES, body)), page('', body));
});

test('a page that loads nothing may load nothing', () => {
  const body = '<meta http-equiv="refresh" content="0;url=/"><a href="/">x</a>';
  const html = leanPolicy(page(HASHES, body));
  assert.match(html, /content="default-src 'none';img-src 'self'"/);
  assert.ok(html.endsWith(body));
  for (const loads of ['<link rel="stylesheet" href="/a.css">', '<img src="/a.png">'])
    assert.equal(leanPolicy(page(HASHES, loads)), page('', loads));
});
