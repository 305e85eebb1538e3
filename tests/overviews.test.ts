/** The overview of a domain: its argument, and the ways on from it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { splitAddress } from '#/text/address.ts';
import { frameIds, framePlaces } from '#/text/frame-ids.ts';
import { domainsOf, inEdition, NEWEST, ownPaths } from './support/edition.ts';
import { assertFullRows } from './support/key-figures.ts';
import { assertInView } from './support/places.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const javaScriptEnabled = false;

const OVERVIEWS = domainsOf().map(({ path }) => path);

const hrefOf = ({ properties }: Element) => String(properties.href);
const linksIn = (tree: Root, selector: string) => selectAll(`${selector} a`, tree).map(hrefOf);
/** What stands between a heading of the frame and the next one. */
const after = (id: string) => `.heading:has(> h2#${id}) ~`;

test('there is one for every domain', () => assert.ok(OVERVIEWS.length >= 5));

test('a document stands in the list with kind, reading time and all its sections and annexes', async () => {
  const documents = ownPaths();
  for (const path of OVERVIEWS) {
    const tree = await site.tree(path);
    const listed = linksIn(tree, '.document-list');
    for (const document of documents.filter((other) => other !== path && other.startsWith(path))) {
      assert.equal(listed.filter((href) => href.endsWith(document)).length, 1, document);
      const headings = selectAll('main .heading-h2 > h2', await site.tree(document))
        .map(({ properties }) => String(properties.id))
        .filter((id) => id !== frameIds.footnotes && id !== framePlaces.questions);
      // one section says no more than the title
      if (headings.length < 2) continue;
      for (const id of headings)
        assert.ok(
          listed.some((href) => href.endsWith(`${document}#${id}`)),
          `${document}#${id}`,
        );
    }
    const facts = selectAll('.document-list .facts', tree).map((line) => textOf(line));
    assert.ok(facts.length > 0);
    for (const line of facts) assert.match(line, /^\S.*\s· 약 \d+분$/);
  }
});

test('an attachment stands below its document', async () => {
  const tree = await site.tree(inEdition('6g/'));
  const above = select('.document-list > li', tree);
  assert.ok(above);
  const [first, ...below] = selectAll('a', above)
    .map(hrefOf)
    .filter((href) => !href.includes('#'));
  assert.match(first ?? '', /6g\/issues\/$/);
  assert.deepEqual(
    below.map((href) => href.split('/').at(-2)),
    ['experts'],
  );
});

test('an argument has its three parts, and no paragraph of it is without a place', async () => {
  for (const path of OVERVIEWS.filter((one) => !one.endsWith('/forum/'))) {
    const tree = await site.tree(path);
    for (const id of ['situation', 'issues', 'proposals'])
      assert.ok(select(`#${id}`, tree), `${path}#${id}`);
    for (const paragraph of selectAll('article > p', tree))
      assert.ok(select('a', paragraph), `${path}: ${textOf(paragraph)}`);
  }
});

test('tables, names and related places lead to places that are there; related ones in other domains', async () => {
  const page = await site.open(inEdition('battery/'), { javaScriptEnabled });
  const tree = await site.tree(inEdition('battery/'));
  const tables = linksIn(tree, `${after(framePlaces.tables)} .domain-places`);
  assert.ok(tables.length > 10);
  const related = linksIn(tree, `${after(framePlaces.related)} .related-places`);
  assert.ok(related.length > 1);
  assert.ok(related.every((href) => !href.includes('/battery/')));
  const names = linksIn(tree, `${after(framePlaces.names)} .domain-names`);
  assert.ok(names.length > 10);
  for (const href of [...tables.slice(0, 3), ...related]) {
    await page.goto(new URL(href, site.url).href);
    await assertInView(page, splitAddress(href)[1] ?? '');
  }
  for (const [path, hrefs] of Map.groupBy(names, (href) => splitAddress(href)[0])) {
    const entries = await site.tree(path);
    for (const href of hrefs) assert.ok(select(`[id="${splitAddress(href)[1]}"]`, entries), href);
  }
});

test('the rows of figures are full at every width', async () => {
  for (const path of OVERVIEWS) await assertFullRows(site, path);
});

test('the contents of the report tell date, kind and reading time', async () => {
  const facts = selectAll('.document-list .facts', await site.tree(`/${NEWEST}/`)).map((line) =>
    textOf(line),
  );
  assert.ok(facts.length > 20);
  assert.ok(facts.every((line) => /약 \d+분$/.test(line)));
  assert.ok(facts.some((line) => /^브리프\s· \d{4}\.\d{2}\.\d{2}\s· /.test(line)));
});
