/** Addresses that have moved: a page, a place of the same page, a place of another page. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { select } from 'hast-util-select';
import { serveSite } from '#/tools/static-server.ts';
import { buildSite } from './support/build-site.ts';
import { assertInView } from './support/places.ts';
import { useSite } from './support/site.ts';

const built = await buildSite(join(import.meta.dirname, 'fixtures/moved'), '/report/');
const site = useSite(() => serveSite(built));
const MOVED = '/2031/chips/sales/';
const TRENDS = '/2031/chips/trends/';
const MARKET = '/2031/chips/market/';

for (const javaScriptEnabled of [true, false]) {
  test(`a page that has moved leads on, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
    const page = await site.open('/', { javaScriptEnabled });
    await page.goto(site.at(MOVED));
    await page.waitForURL(site.at(MARKET));
    assert.equal(await page.locator('h1').innerText(), '반도체 시장');
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

test('search engines and browsers that do not follow are told the new address', async () => {
  const page = await site.tree(MOVED);
  const target = new URL(site.at(MARKET)).pathname;
  const canonical = String(select('link[rel=canonical]', page)?.properties.href);
  assert.equal(new URL(canonical).pathname, target);
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
