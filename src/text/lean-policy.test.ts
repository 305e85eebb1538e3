import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { leanPolicy } from './lean-policy.ts';

const policy = (script: string, style = script) =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self'${script}; style-src 'self'${style};">`;
/** A page as Astro prints it: the policy stands at the end of the head. */
const page = (body: string) =>
  `<head><meta charset="utf-8"><title>x</title>${policy(" 'sha256-abc=' 'sha256-d/e+f='")}</head>${body}`;
/** As it is sent: the policy stands first. */
const lean = (body: string, script = '', style = '') =>
  `<head><meta charset="utf-8">${policy(script, style)}<title>x</title></head>${body}`;
const hashOf = (text: string) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page without inline scripts and styles allows none', async () => {
  const body = '<script src="/a.js"></script><script type="module" src="/b.js"></script>';
  assert.equal(await leanPolicy(page(body)), lean(body));
});

test('inline scripts and styles are allowed by their own hashes, and no others', async () => {
  const body =
    '<style>p{content:"가"}</style><script>a()</script><script src="/a.js"></script><script type="module">b()</script>';
  assert.equal(
    await leanPolicy(page(body)),
    lean(body, hashOf('a()') + hashOf('b()'), hashOf('p{content:"가"}')),
  );
});

test('a script that holds data needs no hash', async () => {
  const body = '<script type="application/ld+json">{}</script>';
  assert.equal(await leanPolicy(page(body)), lean(body));
});

test('a page may say where its links lead from only where it does', async () => {
  const withBase = (base: string, body: string) =>
    page(body).replace("default-src 'self'", `default-src 'self';base-uri ${base}`);
  for (const [body, base] of [
    ['<base href="/a/"><img src="/a.png">', "'self'"],
    ['<img src="/a.png">', "'none'"],
  ] as const)
    assert.ok((await leanPolicy(withBase("'none'", body))).includes(`base-uri ${base};`), body);
});

test('a policy quoted in the text stays', async () => {
  const body = `<script src="/a.js"></script><p>script-src 'self' 'sha256-abc='</p>`;
  assert.equal(await leanPolicy(page(body)), lean(body));
});

test('a page without a charset keeps its policy where it stands', async () => {
  const html = `<head>${policy(" 'sha256-abc='")}</head><script src="/a.js"></script>`;
  assert.equal(await leanPolicy(html), html.replaceAll(" 'sha256-abc='", ''));
});

test('a page that loads nothing may load nothing', async () => {
  const body = '<meta http-equiv="refresh" content="0;url=/"><a href="/">x</a>';
  const html = await leanPolicy(page(body));
  assert.match(html, /content="default-src 'none';img-src 'self'"/);
  assert.ok(html.endsWith(body));
  for (const loads of ['<link rel="stylesheet" href="/a.css">', '<img src="/a.png">'])
    assert.equal(await leanPolicy(page(loads)), lean(loads));
});
