/** Addresses that have moved: a page, a place of the same page, a place of another page. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { select } from 'hast-util-select';
import { shortAddress } from '#/text/short-code.ts';
import { serveSite } from '#/tools/static-server.ts';
import { buildSite } from './support/build-site.ts';
import { assertInView } from './support/places.ts';
import { useSite } from './support/site.ts';

const built = await buildSite(join(import.meta.dirname, 'fixtures/moved'), {
  ...{ base: '/report/', siteUrl: 'https://report.example.org' },
});
const site = useSite(() => serveSite(built));
const MOVED = '/2031/chips/sales/';
const TRENDS = '/2031/chips/trends/';
const MARKET = '/2031/chips/market/';
const EARLY = '/2031/chips/early/';

for (const javaScriptEnabled of [true, false]) {
  test(`a page without places leads on, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
    const page = await site.open('/', { javaScriptEnabled });
    await page.goto(site.at(EARLY));
    await page.waitForURL(site.at(TRENDS));
    assert.equal(await page.locator('h1').innerText(), '반도체 동향');
  });

  for (const [name, id, path, target] of [
    ['the same page', 'prospects', TRENDS, 'outlook'],
    ['another page', 'shares', MARKET, 'share'],
  ] as const) {
    test(`a place that has moved to ${name} says where to, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
      const page = await site.open(`${TRENDS}#${id}`, { javaScriptEnabled });
      await assertInView(page, id);
      const way = page.locator(`[id="${id}"] a`);
      assert.equal(
        await page.locator(':target').innerText(),
        '이 주소의 내용은 다른 자리로 옮겼다.',
      );
      await way.click();
      await page.waitForURL(`${site.at(path)}#${target}`);
      await assertInView(page, target);
    });
  }
}

/** Places of the page that has moved, with the address at which each is now. */
const PLACES: [fragment: string, address: string][] = [
  ['', MARKET],
  ['#share', `${MARKET}#share`],
  ['#size', `${MARKET}#share`],
  ['#p-0000000', `${TRENDS}#outlook`],
  ['#unknown', `${MARKET}#unknown`],
];

for (const [fragment, address] of PLACES) {
  test(`an address of a page that has moved leads to its place: “${fragment}”`, async () => {
    const page = await site.open('/');
    await page.goto(site.at(MOVED) + fragment);
    await page.waitForURL(site.at(address));
    const id = address.split('#')[1];
    if (id && id !== 'unknown') await assertInView(page, id);
  });
}

test('without scripts the place that was asked for is in view with the way to it', async () => {
  // a refresh would lose which place it was
  const page = await site.open('/', { javaScriptEnabled: false });
  await page.goto(`${site.at(MOVED)}#size`);
  await assertInView(page, 'size');
  await page.locator(':target a').click();
  await page.waitForURL(`${site.at(MARKET)}#share`);
});

test('short links of addresses that have moved go on working', async () => {
  for (const [from, to] of [
    [MOVED, MARKET],
    [`${MOVED}#size`, `${MARKET}#share`],
    [`${TRENDS}#prospects`, `${TRENDS}#outlook`],
  ] as const) {
    const page = await site.open('/');
    await page.goto(site.at(await shortAddress(from)));
    await page.waitForURL(site.at(to));
  }
});

test('the short path of a list leads to that of the newest edition', async () => {
  const page = await site.open('/');
  for (const list of ['errata/', 'tables/', 'index/']) {
    await page.goto(site.at(`/${list}`));
    await page.waitForURL(site.at(`/2031/${list}`));
  }
});

test('search engines and browsers that do not follow are told the new address', async () => {
  const page = await site.tree(MOVED);
  const target = new URL(site.at(MARKET)).pathname;
  const canonical = String(select('link[rel=canonical]', page)?.properties.href);
  assert.equal(new URL(canonical, site.url).pathname, target);
  assert.equal(select('meta[name=robots]', page)?.properties.content, 'noindex');
  assert.equal(select('main a', page)?.properties.href, target);
});

test('a page without moved places says nothing of them', async () => {
  assert.equal(select('.moved', await site.tree(MARKET)), undefined);
  assert.ok(select('.moved', await site.tree(TRENDS)));
});

test('neither the list of pages for search engines nor the search names a moved page', async () => {
  const sitemap = await (await fetch(site.at('/sitemap.xml'))).text();
  assert.ok(sitemap.includes(MARKET) && !sitemap.includes(MOVED));
  const page = await site.open('/search/?q=점유율');
  await page.locator('[data-search-state=done]').waitFor();
  const found = await page
    .locator('[data-search-results] li > * a, [data-search-results] li > a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  assert.ok(found.includes(`${site.at(MARKET)}#share`), found.join(' '));
  assert.ok(!found.some((address) => address.startsWith(site.at(MOVED))));
});
