/**
 * Long lists on several pages: each of human size, the addresses that were published before lead to
 * their entries, and all links go to the entries at once.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { htmlOf } from './support/built-pages.ts';
import { inEdition } from './support/edition.ts';
import { follow } from './support/follow.ts';
import { assertInView } from './support/places.ts';
import { allPaths, useSite } from './support/site.ts';

const site = useSite();
const MOST_ELEMENTS = 1520;

/** Lists that are printed on several pages, and what prints an entry there. */
const LISTS = [
  { own: '/glossary/', entry: '.glossary > div' },
  { own: inEdition('index/'), entry: '.name-index > details > ul' },
  { own: inEdition('errata/'), entry: '.errata-list > li' },
  { own: inEdition('timeline/'), entry: '.timeline > li' },
];
const ONE_PAGE = ['references/', 'targets/', 'tables/'].map((path) => inEdition(path));

/** The pages of lists, each parsed once for all that is asked of it. */
const trees = new Map<string, Promise<Root>>();
const treeOf = (path: string): Promise<Root> => {
  const tree = trees.get(path) ?? site.tree(path);
  trees.set(path, tree);
  return tree;
};

const partsOf = (own: string) => allPaths().filter((path) => path.startsWith(own) && path !== own);

test('every page of a list has a size to be read', async () => {
  const pages = [...LISTS.flatMap(({ own }) => [own, ...partsOf(own)]), ...ONE_PAGE];
  assert.ok(pages.length > 50);
  const long: string[] = [];
  for (const path of pages) {
    const elements = selectAll('*', await treeOf(path)).length;
    assert.ok(elements > 200, path);
    if (elements > MOST_ELEMENTS) long.push(`${path}: ${elements}`);
  }
  assert.deepEqual(long, []);
});

for (const { own, entry } of LISTS) {
  test(`${own} has a line for each entry of its pages, and nothing else`, async () => {
    const lines = selectAll(
      '[data-leads-on] .list-group [id]:not(h2, link)',
      await treeOf(own),
    ).map(({ properties }) => String(properties.id));
    const entries: string[] = [];
    for (const path of partsOf(own))
      for (const { properties } of selectAll(entry, await treeOf(path)))
        entries.push(String(properties.id));
    assert.ok(lines.length > 200);
    assert.deepEqual(lines.toSorted(), entries.toSorted());
  });

  for (const javaScriptEnabled of [true, false])
    test(`addresses on ${own} lead to their entries, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
      const page = await site.open(own, { javaScriptEnabled });
      const ids = await page
        .locator('[data-leads-on] .list-group [id]:not(h2, link)')
        .evaluateAll((all) => all.map(({ id }) => id));
      for (const id of [ids[0], ids[ids.length >> 1], ids.at(-1)] as string[]) {
        await page.goto('about:blank');
        await page.goto(`${site.at(own)}#${id}`);
        if (!javaScriptEnabled) {
          await assertInView(page, id);
          const line = page.locator(`[id="${id}"]`);
          await follow(line.and(page.locator('a')).or(line.locator('a')).first());
          const path = site.pathOf(page).replace(/#.*/, '');
          assert.ok(partsOf(own).includes(path), path);
          assert.equal(await page.locator(`[id="${id}"]`).count(), 1, `${path} has ${id}`);
          continue;
        }
        await page.waitForURL((url) => url.pathname !== new URL(site.at(own)).pathname);
        assert.ok(partsOf(own).some((path) => page.url() === `${site.at(path)}#${id}`));
        await assertInView(page, id);
      }
    });

  test(`who is led on from ${own} comes back with one Back, and a line leads to its entry`, async () => {
    const page = await site.open('/about/');
    const id = selectAll('[data-leads-on] .list-group [id]:not(h2, link)', await treeOf(own))[7]
      ?.properties.id;
    await page.goto(`${site.at(own)}#${id}`);
    await page.waitForURL(new RegExp(`/[a-z0-9-]+/#${id}$`));
    await page.goBack();
    await page.waitForURL(site.at('/about/'));
    await page.goto(site.at(own));
    const line = page.locator(`[id="${id}"]`);
    await line.and(page.locator('a')).or(line.locator('a')).first().click();
    await page.waitForURL(new RegExp(`/[a-z0-9-]+/#${id}$`));
    await assertInView(page, String(id));
  });

  test(`the pages of ${own} follow each other and lead back to the whole`, async () => {
    const parts = partsOf(own);
    const pathOf = ({ properties }: Element) =>
      `/${String(properties.href).slice(new URL(site.url).pathname.length)}`;
    const first = selectAll('article a[href]', await treeOf(own))
      .map(pathOf)
      .find((path) => parts.includes(path));
    const seen: string[] = [];
    for (let path = first; path !== undefined; ) {
      seen.push(path);
      const tree = await treeOf(path);
      const ways = selectAll('nav[aria-label$="의 쪽"] a', tree);
      assert.equal(ways.filter((a) => a.properties.ariaCurrent === 'page').length, 1, path);
      const whole = ways.filter((a) => textOf(a).trim() === '전체 목록');
      assert.deepEqual(whole.map(pathOf), [own], path);
      path = selectAll('.neighbours [rel~="next"]', tree).map(pathOf)[0];
    }
    assert.deepEqual(seen.toSorted(), parts);
  });
}

test('links of the site lead to entries themselves, not by way of the list', async () => {
  const owns = LISTS.map(({ own }) => new URL(site.at(own)).pathname);
  const byWay = new Set<string>();
  for (const path of allPaths()) {
    // most pages have no such link at all, and need not be parsed to be known for it
    const html = htmlOf(path);
    if (!owns.some((own) => html.includes(`${own}#`))) continue;
    const tree = fromHtml(html);
    // a place that has moved within a list is led on twice
    const moved = new Set(selectAll('.moved a', tree));
    for (const link of selectAll('a[href*="#"]', tree).filter((a) => !moved.has(a))) {
      const href = String(link.properties.href);
      // the chart of the timeline stands on the list itself
      const isChart = path.endsWith('/charts/');
      if (!isChart && owns.some((own) => href.startsWith(`${own}#`))) byWay.add(`${path}: ${href}`);
    }
  }
  assert.deepEqual([...byWay], []);
});

test('a name with many places folds them by document; a fold opens for what lies in it', async () => {
  const page = await site.open(inEdition('index/ieung-o/'));
  const name = page
    .locator('.name-index > details')
    .filter({ hasText: /^인공지능/ })
    .first();
  await name.locator(':scope > summary').click();
  const folds = name.locator('li > details');
  assert.ok((await folds.count()) > 5);
  assert.equal(await folds.first().locator('a').first().isVisible(), false);
  await folds.first().locator('summary').click();
  assert.equal(await folds.first().locator('a').first().isVisible(), true);
});

test('a line that leads to the heading above its entry shows the entry', async () => {
  const page = await site.open(inEdition('index/'));
  const line = page.getByRole('link', { name: '삼성전기', exact: true });
  const [path, id] = await line.evaluate((a: HTMLAnchorElement) => [a.pathname, a.id]);
  const own = select(`[id="${id}"] a`, await treeOf(path ?? ''));
  await line.hover();
  const note = page.locator('#note').filter({ hasText: '삼성전기' });
  await note.filter({ hasText: own ? textOf(own) : '?' }).waitFor();
});
