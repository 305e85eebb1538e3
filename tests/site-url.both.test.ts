/** The address of the site: known only to a build with `SITE_URL`, and no build makes one up. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { select, selectAll } from 'hast-util-select';
import { readSettings } from '#/settings.ts';
import { DIST, headOf } from './support/built-pages.ts';
import { EDITION, TYPICAL } from './support/edition.ts';
import { allPaths, useSite } from './support/site.ts';

const site = useSite();
const { base, siteUrl, contact } = readSettings();

/** What is written outside of pages, or stands in their heads, for others than their readers. */
const withAddresses = [
  `/${EDITION}/data/index.json`,
  `/${EDITION}/data/report-submissions.json`,
  ...(siteUrl ? ['/sitemap.xml'] : []),
  '/feed.xml',
  '/llms.txt',
  `${TYPICAL}index.md`,
];

test('no file names the machine that built it', () => {
  const files = globSync('**/*.*', { cwd: DIST, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  assert.ok(files.length > 1000);
  const wrong = files.filter((file) => {
    const bytes = readFileSync(file);
    const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1');
    return /localhost|127\.0\.0\.1|unknown\.invalid/.test(text);
  });
  assert.deepEqual(wrong, []);
});

test('canonicals are the whole address where it is known, else the path', () => {
  for (const path of allPaths()) {
    const link = select('link[rel=canonical]', headOf(path));
    // a page for addresses that have none
    assert.equal(link === undefined, path === '/404.html', path);
    if (!link) continue;
    const canonical = String(link.properties.href);
    assert.ok(canonical.startsWith((siteUrl ?? '') + base), `${path}: ${canonical}`);
  }
});

test('readers are told where to tell of barriers, where that is known', () => {
  const page = readFileSync(join(DIST, 'accessibility/index.html'), 'utf8');
  assert.equal(page.includes('href="mailto:'), contact !== undefined);
  assert.ok(page.includes(contact ? `href="${contact}"` : '이 웹판을 받은 곳'));
});

test('previews have whole addresses or none', () => {
  for (const path of allPaths()) {
    const addresses = selectAll('meta[property$=url], meta[property$=image]', headOf(path)).map(
      ({ properties }) => String(properties.content),
    );
    assert.equal(addresses.length > 0, siteUrl !== undefined, path);
    for (const address of addresses) assert.ok(address.startsWith(siteUrl + base), address);
  }
});

test('data and lists of addresses lead into the site', async () => {
  for (const path of withAddresses) {
    const response = await fetch(site.at(path));
    assert.equal(response.status, 200, path);
    // what changed last may be of no page of the edition
    const into = path === '/feed.xml' ? 'changes/' : EDITION;
    assert.ok((await response.text()).includes((siteUrl ?? '') + base + into), path);
  }
  assert.equal((await fetch(site.at(TYPICAL))).status, 200);
});
