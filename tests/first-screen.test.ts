/** The first screen: it comes with the page, and waits for nothing else. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readSettings } from '#/settings.ts';
import { pageFiles } from '#/tools/built-site.ts';
import { DIST } from './support/built-pages.ts';
import { documentPath } from './support/edition.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const { base } = readSettings();

const STYLE = /<style>([\s\S]*?)<\/style>/g;
const SCRIPT = /<script(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/script>/g;
const SHEET = /<link rel="stylesheet" href="([^"]+)"[^>]*>/g;
/** The pages with a frame; the whole report is loaded for paper, the others lead on or are framed. */
const framed = [...pageFiles(DIST)].filter(({ html }) => html.includes('class="site-header"'));

test('each page has the styles of its first screen in itself, and nothing that holds it up', () => {
  assert.ok(framed.length > 100);
  for (const { path, html } of framed) {
    const head = html.slice(0, html.indexOf('<body'));
    assert.equal([...head.matchAll(STYLE)].length, 1, `${path}: styles`);
    assert.match(head, /\.site-header\{/, path);
    assert.doesNotMatch(head, /<link rel="stylesheet" href|<script [^>]*src=/, path);
    const body = html.slice(html.indexOf('<body'));
    assert.doesNotMatch(body, /<script(?![^>]* type="module")[^>]* src=/, path);
    assert.ok([...body.matchAll(SHEET)].length > 0, `${path}: sheets below`);
    assert.ok(body.includes('id="first-screen-end"'), `${path}: the end of the first screen`);
  }
});

test('the policy stands before what it is about, with the hashes of that and no others', () => {
  const hashes = (html: string, pattern: RegExp) =>
    [...html.matchAll(pattern)]
      .map(([, text = '']) => `sha256-${createHash('sha256').update(text).digest('base64')}`)
      .sort();
  const allowed = (policy: string, directive: string) =>
    [...(policy.match(`${directive} ([^;]*)`)?.[1] ?? '').matchAll(/'(sha256-[^']+)'/g)]
      .map(([, hash = '']) => hash)
      .sort();
  for (const { path, html } of pageFiles(DIST)) {
    const [meta, policy = ''] =
      /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html) ?? [];
    assert.ok(meta, path);
    assert.ok(html.indexOf(meta) < html.search(/<(?:style|script|link)\b/), `${path}: first`);
    assert.deepEqual(allowed(policy, 'script-src'), hashes(html, SCRIPT), `${path}: scripts`);
    assert.deepEqual(allowed(policy, 'style-src'), hashes(html, STYLE), `${path}: styles`);
    assert.doesNotMatch(policy, /unsafe/, path);
  }
});

test('what the sheets below draw does not stand above them', () => {
  const classes = new Map<string, ReadonlySet<string>>();
  const classesOf = (href: string) => {
    const known = classes.get(href);
    if (known) return known;
    const css = readFileSync(join(DIST, href.slice(base.length - 1)), 'utf8');
    const found = new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name));
    classes.set(href, found);
    return found;
  };
  let pages = 0;
  for (const { path, html } of framed) {
    const inline = [...html.matchAll(STYLE)].map(([, css]) => css).join('');
    const below = html.indexOf('<link rel="stylesheet" href', html.indexOf('<body'));
    const above = html.slice(html.indexOf('<main'), below);
    const used = new Set(
      [...above.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
    );
    pages += 1;
    // those of filters hide nothing before one is chosen
    for (const [, href = ''] of html.slice(below).matchAll(SHEET)) {
      if (href.endsWith('/filters.css')) continue;
      for (const name of classesOf(href))
        assert.ok(!used.has(name) || inline.includes(`.${name}`), `${path}: .${name} of ${href}`);
    }
  }
  assert.ok(pages > 100);
});

test('the first screen is seen while its other sheets are still on their way', async () => {
  const path = documentPath('semiconductor/public-private-trends');
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  const page = await site.open('/about/');
  await page.route('**/_astro/*.css', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(site.at(path), { waitUntil: 'commit' });
  await page.locator('h1').waitFor();
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  const places = () =>
    page.locator('main :is(h1, .facts, .key-points, .heading, p, li)').evaluateAll((all) =>
      all
        .map((element) => element.getBoundingClientRect())
        .filter(({ bottom, height }) => height > 0 && bottom < innerHeight)
        .map(({ x, y, width, height }) => [x, y, width, height]),
    );
  const early = await places();
  assert.ok(early.length > 5, `${early.length}`);
  assert.equal(await page.locator('.site-footer').count(), 0, 'the rest waits for its sheet');
  release();
  await page.locator('.site-footer').waitFor();
  await page.waitForLoadState();
  assert.deepEqual(await places(), early, 'and nothing moves when they come');
});
