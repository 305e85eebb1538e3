/** What programs are given beside the pages: sitemap, feed, description of the search, robots.txt, llms.txt. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { select } from 'hast-util-select';
import { readSettings } from '#/settings.ts';
import { DIST, headOf } from './support/built-pages.ts';
import { EDITION } from './support/edition.ts';
import { allPaths, useSite } from './support/site.ts';

const site = useSite();
const { base, siteUrl = '' } = readSettings();
const origin = siteUrl + base;
/** Why a file is not read. */
const NO_ADDRESS = siteUrl === '' && 'there is none without SITE_URL';
const read = (file: string) => readFileSync(join(DIST, file), 'utf8');

test('all of it is XML, and the feed is Atom', async () => {
  // the page is a reader of XML here: no policy of the site's is asked
  const page = await site.open('/about/', { bypassCSP: true });
  const files = ['feed.xml', ...(siteUrl ? ['sitemap.xml', 'opensearch.xml'] : [])];
  const roots = await page.evaluate(
    (texts) =>
      texts.map((text) => {
        const { documentElement } = new DOMParser().parseFromString(text, 'application/xml');
        return `${documentElement.namespaceURI} ${documentElement.localName}`;
      }),
    files.map(read),
  );
  assert.deepEqual(roots, [
    'http://www.w3.org/2005/Atom feed',
    ...(siteUrl
      ? [
          'http://www.sitemaps.org/schemas/sitemap/0.9 urlset',
          'http://a9.com/-/spec/opensearch/1.1/ OpenSearchDescription',
        ]
      : []),
  ]);
  const lacking = await page.evaluate((text) => {
    const feed = new DOMParser().parseFromString(text, 'application/xml').documentElement;
    const of = (parent: Element, name: string) =>
      parent.querySelectorAll(`:scope > ${name}`).length;
    // what RFC 4287 asks of a feed and an entry
    const whole = (parent: Element) => ['id', 'title', 'updated'].every((n) => of(parent, n) === 1);
    const entries = [...feed.querySelectorAll('entry')];
    return [feed, ...entries].filter(
      (parent) =>
        !whole(parent) ||
        of(parent, 'link') === 0 ||
        (parent !== feed && of(parent, 'content') !== 1),
    ).length;
  }, read('feed.xml'));
  assert.equal(lacking, 0);
});

test('what only whole addresses make valid is there only with them', () => {
  for (const file of ['sitemap.xml', 'opensearch.xml']) {
    assert.equal(existsSync(join(DIST, file)), siteUrl !== '', file);
    if (!siteUrl) continue;
    const addresses = [...read(file).matchAll(/(?:<loc>|<Image[^>]*>|template=")([^<"]+)/g)];
    assert.ok(addresses.length > 2, file);
    for (const [, address = ''] of addresses) assert.ok(address.startsWith(origin), address);
  }
});

test('the sitemap has each page once, with a day of the content', { skip: NO_ADDRESS }, () => {
  const urls = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc><lastmod>(.*?)<\/lastmod>/g)];
  const paths = urls.map(([, loc = '']) => `/${loc.slice(origin.length)}`);
  const own = allPaths().filter((path) => {
    const canonical = select('link[rel=canonical]', headOf(path))?.properties.href;
    return canonical === origin + path.slice(1) && !/^\/(?:design|search|404)/.test(path);
  });
  assert.deepEqual(
    paths.toSorted(),
    own.filter((path) => !select('meta[name=robots]', headOf(path))),
  );
  const days = new Set(urls.map(([, , day = '']) => day));
  for (const day of days) assert.match(day, /^\d{4}-\d\d-\d\d$/);
  assert.ok(days.size > 1);
});

test('robots.txt names the sitemap by its whole address, or not at all', () => {
  const [, sitemap] = /^Sitemap: (.*)$/m.exec(read('robots.txt')) ?? [];
  assert.equal(sitemap, siteUrl ? `${origin}sitemap.xml` : undefined);
});

test('the feed is found from the pages that tell of changes, and leads to each of them', async () => {
  for (const path of ['/', '/about/', '/changes/', `/${EDITION}/errata/`])
    assert.equal(
      select('link[type="application/atom+xml"]', headOf(path))?.properties.href,
      `${base}feed.xml`,
      path,
    );
  for (const path of ['/about/', '/changes/', `/${EDITION}/errata/`])
    assert.ok(select(`main a[href="${base}feed.xml"]`, await site.tree(path)), path);
  const changes = read('changes/index.html');
  const linked = read('feed.xml').match(/(?<=<link href=")[^"]*\/changes\/#[^"]+/g) ?? [];
  assert.ok(linked.length > 0);
  for (const link of linked) {
    assert.ok(link.startsWith(`${origin}changes/#`), link);
    assert.ok(changes.includes(`id="${link.split('#')[1]}"`), link);
  }
});

test('browsers are offered the search where its address is known', async () => {
  const link = select('link[rel=search]', headOf('/'));
  assert.equal(link?.properties.href, siteUrl ? `${base}opensearch.xml` : undefined);
  if (!siteUrl) return;
  const [, template = ''] =
    /type="text\/html"[^>]* template="([^"]+)"/.exec(read('opensearch.xml')) ?? [];
  const form = select('form[action$="/search/"]', await site.tree('/'));
  const name = form && select('input[type=search]', form)?.properties.name;
  assert.equal(template, `${siteUrl}${form?.properties.action}?${name}={searchTerms}`);
});

test('llms.txt leads to files that are there', () => {
  const links = [...read('llms.txt').matchAll(/\]\((\S+)\)/g)].map(([, address = '']) => address);
  assert.ok(links.length > 40);
  for (const link of links) {
    assert.ok(link.startsWith(origin), link);
    assert.ok(existsSync(join(DIST, link.slice(origin.length))), link);
  }
});
