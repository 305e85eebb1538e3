/** What leads to a place is told at the place: held against the links that the built pages have. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { readSettings } from '#/settings.ts';
import { splitAddress, withoutBase } from '#/text/address.ts';
import { AI_CHIPS, domainsOf, inEdition, ownPaths, TYPICAL } from './support/edition.ts';
import { follow } from './support/follow.ts';
import { accessibilityFaults, narrowFaults, structureFaults } from './support/page-checks.ts';
import { assertInView } from './support/places.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const { base } = readSettings();
const trees = new Map<string, Promise<Root>>();
const treeOf = (path: string): Promise<Root> => {
  const tree = trees.get(path) ?? site.tree(path);
  trees.set(path, tree);
  return tree;
};
const pathOf = (link: Element): string => withoutBase(String(link.properties.href), base) ?? '';
/** Page and place that a link on a page leads to. */
const addressOf = (link: Element, from: string): [path: string, id: string | undefined] => {
  const [path, id] = splitAddress(String(link.properties.href));
  return [path ? (withoutBase(path, base) ?? '') : from, id];
};

/** The entry in the list of what leads to a place that holds an id of a page. */
async function entryOf(path: string, id: string): Promise<Element | undefined> {
  const [page, list] = [await treeOf(path), await treeOf(`${path}cited/`)];
  const entry = (place: string) => select(`[id="cited-${place}"]`, list);
  const table = id.includes('.') ? id.split('.')[0] : id;
  const own = entry(table ?? '');
  if (own) return own;
  // a paragraph lies in the section whose heading stands above it, a heading of the frame in the page
  const ids = selectAll('main [id]', page);
  const at = ids.findIndex(({ properties }) => properties.id === id);
  const isFrame = /^h[2-4]$/.test(ids[at]?.tagName ?? '');
  if (isFrame) return entry('');
  const heading = ids.slice(0, at).findLast(({ tagName }) => /^h[2-4]$/.test(tagName));
  return entry(String(heading?.properties.id ?? ''));
}

/** Links that an author has set: in the argument of an overview, and in the points of a document. */
const LINKS = {
  overview: ['article > p a', '.findings a', '.key-figures a', '.related-places a'],
  document: ['.points a'],
};

test('each link of an overview or of key points is told at the place that it leads to', async () => {
  const documents = new Set(ownPaths());
  const overviews = new Set(domainsOf().map(({ path }) => path));
  const missing: string[] = [];
  let seen = 0;
  // of the documents every third will do: their points are printed alike
  for (const path of [...documents].filter((path, i) => overviews.has(path) || i % 3 === 0)) {
    const tree = await treeOf(path);
    for (const selector of LINKS[overviews.has(path) ? 'overview' : 'document'])
      for (const link of selectAll(selector, tree)) {
        const [to, id] = addressOf(link, path);
        if (!documents.has(to) || !id || /anchor|erratum/.test(String(link.properties.className)))
          continue;
        const entry = await entryOf(to, id);
        const from = entry ? selectAll('a', entry).map((a) => addressOf(a, to)[0]) : [];
        seen += 1;
        if (!from.includes(path)) missing.push(`${path} → ${to}#${id}`);
      }
  }
  assert.ok(seen > 100, `${seen} links`);
  assert.deepEqual(missing, []);
});

test('each place of a list has its name', async () => {
  let seen = 0;
  for (const path of ownPaths())
    for (const heading of selectAll('main h2 a', await treeOf(`${path}cited/`))) {
      assert.notEqual(textOf(heading).trim(), '', `${path}cited/ ${heading.properties.href}`);
      seen += 1;
    }
  assert.ok(seen > 100, `${seen} places`);
});

test('a table says which charts draw from it and which lists use it, with a link to each', async () => {
  const tree = await treeOf(AI_CHIPS);
  const lists: [address: string, kind: string][] = [
    [inEdition('timeline/'), '정책 연표'],
    [inEdition('targets/'), '민관 목표 비교'],
  ];
  let seen = 0;
  for (const figure of selectAll('figure.table', tree)) {
    const id = String(figure.properties.id);
    const line = select('.table-foot .cited', figure);
    if (!line) continue;
    const entry = await entryOf(AI_CHIPS, id);
    assert.ok(entry, id);
    assert.equal(pathOf(line), `${AI_CHIPS}cited/#cited-${id}`);
    for (const [address, kind] of lists) {
      const links: Element[] = selectAll('a', entry).filter((a) => pathOf(a).startsWith(address));
      const told: string = new RegExp(`${kind} (\\d+)`).exec(textOf(line))?.[1] ?? '0';
      assert.equal(Number(told), links.length, `${id}: ${kind}`);
      seen += links.length;
    }
  }
  assert.ok(seen > 10);
  // held against the list itself: each comparison names the places of its words
  const compared = selectAll('.targets .quoted-from a', await treeOf(inEdition('targets/')));
  assert.ok(compared.length > 20);
  for (const link of compared) {
    const [path = '', id = ''] = pathOf(link).split('#');
    const entry = await entryOf(path, id);
    const from = entry ? selectAll('a', entry).map(pathOf) : [];
    assert.ok(
      from.some((address) => address.startsWith(inEdition('targets/'))),
      pathOf(link),
    );
  }
});

test('charts are told at the tables and sections that they are drawn from', async () => {
  let seen = 0;
  for (const path of ownPaths())
    for (const chart of selectAll('figure.chart', await treeOf(path)))
      for (const link of selectAll('.chart-source a', chart)) {
        const [to = '', id = ''] = pathOf(link).split('#');
        if (!id) continue;
        const entry = await entryOf(to || path, id);
        const from = entry ? selectAll('a', entry).map(pathOf) : [];
        assert.ok(from.includes(`${path}#${chart.properties.id}`), `${pathOf(link)}: ${path}`);
        seen += 1;
      }
  assert.ok(seen > 10);
});

test('the number beside a heading is that of the citations, and leads to them without script', async () => {
  const signs = selectAll('.heading > .cited', await treeOf(TYPICAL));
  assert.ok(signs.length > 3);
  for (const sign of signs) {
    const entry = await entryOf(TYPICAL, pathOf(sign).split('#cited-')[1] ?? '');
    const links = selectAll('li a', entry).filter(
      (a) => !pathOf(a).startsWith(inEdition('errata/')),
    );
    assert.equal(textOf(sign), `인용 ${links.length}`);
  }
  const page = await site.open(TYPICAL, { javaScriptEnabled: false, width: 1280 });
  const sign = page.locator('.heading > .cited').first();
  const id = (await sign.getAttribute('href'))?.split('#')[1] ?? '';
  await follow(sign);
  await assertInView(page, id);
  assert.equal(await page.locator(':target').getAttribute('id'), id);
  // and back to the place
  await follow(page.locator(`[id="${id}"] h2 a`));
  await assertInView(page, id.replace('cited-', ''));
});

test('the list is a sound page', async () => {
  const page = await site.open(`${TYPICAL}cited/`, { width: 360 });
  assert.deepEqual(await structureFaults(page), []);
  assert.deepEqual(await accessibilityFaults(page), []);
  await page.setViewportSize({ width: 320, height: 800 });
  assert.deepEqual(await narrowFaults(page), []);
  assert.equal(await page.locator('meta[name=robots]').getAttribute('content'), 'noindex');
});
