/** Every address that was ever published, and every short link, leads to its place under whatever base path. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { readPermalinks } from '#/content/permalinks.ts';
import { readSite } from '#/content/site.ts';
import { readSettings } from '#/settings.ts';
import { splitAddress, withoutBase } from '#/text/address.ts';
import { shortCode } from '#/text/short-code.ts';
import { SITE_PATHS } from '#/text/site-paths.ts';
import { DIST, fileOf, htmlOf, idsOn } from './support/built-pages.ts';

const { root, base, siteUrl } = readSettings();

/** True where an address below the base path leads to a place. */
function resolves(address: string): boolean {
  const [path, fragment] = splitAddress(address);
  return existsSync(fileOf(path)) && (!fragment || idsOn(path).has(fragment));
}

test('every entry of the registry resolves', () => {
  const { places, redirects } = readPermalinks(root).permalinks;
  const addresses = Object.entries(places).flatMap(([path, ids]) => [
    path,
    ...ids.map((id) => `${path}#${id}`),
  ]);
  assert.ok(addresses.length > 4000);
  assert.deepEqual(
    [...addresses, ...Object.keys(redirects)].filter((address) => !resolves(address)),
    [],
  );
});

const shorts = globSync('s/*/index.html', { cwd: DIST });
const bytes: number[] = [];

test('every short link leads on at once to its place, and says what it is', () => {
  assert.ok(shorts.length > 1200);
  for (const file of shorts) {
    const html = readFileSync(join(DIST, file), 'utf8');
    const tree = fromHtml(html);
    const content = (selector: string) =>
      String(select(`meta[${selector}]`, tree)?.properties.content ?? '');
    const target = /^0;url=(.+)$/.exec(content('http-equiv=refresh'))?.[1] ?? '';
    const address = withoutBase(target, base) ?? '';
    assert.ok(resolves(address), `${file}: ${target}`);
    assert.equal(select('main a', tree)?.properties.href, target, 'the link is the same');

    const canonical = String(select('link[rel=canonical]', tree)?.properties.href);
    const [page] = splitAddress(target);
    assert.equal(canonical, siteUrl ? siteUrl + page : page);
    const title = content('property="og:title"');
    const description = content('name=description');
    assert.ok(title.length > 1 && description.length > 5 && description.length < 160, file);
    assert.equal(content('property="og:description"'), description);
    if (siteUrl) {
      assert.equal(
        content('property="og:url"'),
        `${siteUrl}${base}${file.replace('index.html', '')}`,
      );
      const image = new URL(content('property="og:image"'));
      assert.ok(existsSync(join(DIST, withoutBase(image.pathname, base) ?? '')), image.href);
      assert.equal(content('property="og:image:width"'), '1200');
      assert.equal(content('property="og:image:height"'), '630');
      assert.ok(content('property="og:image:alt"').length > 5);
      assert.equal(content('name="twitter:card"'), 'summary_large_image');
      assert.equal(content('name="twitter:image:alt"'), content('property="og:image:alt"'));
    }
    assert.ok(!html.includes('sha256-') && !/<script|<style|<link rel="(?!canonical)/.test(html));
    bytes.push(html.length);
  }
  const middle = bytes.sort((a, b) => a - b)[bytes.length >> 1] ?? 0;
  assert.ok(middle < 2000, `${middle} characters`);
});

test('every place of the report that has a link to itself has a short link', async () => {
  const pages = globSync('[0-9]*/**/index.html', { cwd: DIST })
    .map((file) => `/${file.replace('index.html', '')}` as const)
    .filter((path) => /\sdata-share[\s>]/.test(htmlOf(path)));
  assert.ok(pages.length > 35);
  const missing: string[] = [];
  for (const path of pages) {
    // headings that the edition has set around its lists, and its summary in English, are no places of the report
    const ours = '.heading > .anchor:not([data-code]):not([data-editorial]), .english .anchor';
    const tree = fromHtml(htmlOf(path));
    const own = new Set(selectAll(ours, tree));
    const anchors = selectAll('[data-terms] .anchor', tree).filter((anchor) => !own.has(anchor));
    for (const address of [path, ...anchors.map((a) => path + String(a.properties.href))])
      if (!existsSync(fileOf(`/s/${await shortCode(address)}/`))) missing.push(address);
  }
  assert.deepEqual(missing, []);
});

test('no domain can take the path of anything that stands below a year', () => {
  for (const { year, domains } of readSite(root).site?.editions ?? []) {
    const own = new Set(domains.map(({ id }) => id));
    const folders = readdirSync(join(DIST, year), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !own.has(entry.name))
      .map(({ name }) => name);
    assert.ok(folders.length > 5);
    // the page of a list takes its path by itself; a folder of files alone must be named
    const taken: readonly string[] = SITE_PATHS;
    assert.deepEqual(
      folders.filter((name) => !taken.includes(name) && !existsSync(fileOf(`/${year}/${name}/`))),
      [],
    );
  }
});
