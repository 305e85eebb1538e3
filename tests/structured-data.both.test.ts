/** What search engines learn of a page from the data in its head. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { select, selectAll } from 'hast-util-select';
import { readSettings } from '#/settings.ts';
import { inEdition } from './support/edition.ts';
import { at, documents, isThere, ORIGIN, pageAt, pages, words } from './support/heads.ts';
import { type Thing, thingsOf } from './support/json-ld.ts';

const { base, siteUrl } = readSettings();

test('schema.org knows what a page holds, and each address leads there', () => {
  const addresses = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(addresses);
    if (typeof value === 'object' && value) return Object.values(value).flatMap(addresses);
    return typeof value === 'string' && value.startsWith(`${ORIGIN}/`) ? [value] : [];
  };
  let count = 0;
  for (const [path, tree] of pages)
    for (const thing of thingsOf(tree, at(path)))
      for (const address of addresses(thing)) {
        count += 1;
        assert.ok(isThere(address), `${path}: ${address}`);
      }
  assert.ok(count > 500, `${count}`);
});

/** What a page that is its own names as its address. */
const canonicalOf = (path: string): string => (siteUrl ?? '') + base + path.slice(1);

const ofType = (path: string, type: string): Thing[] =>
  thingsOf(pageAt(path), at(path)).filter((thing) => thing['@type'] === type);

test('a document is a scholarly article in the report, where the page says it stands', () => {
  for (const path of documents) {
    const tree = pageAt(path);
    const [article, ...others] = ofType(path, 'ScholarlyArticle');
    assert.deepEqual(others, []);
    assert.equal(article?.['@id'], at(path));
    assert.equal(article?.headline, words('h1', tree)[0]);
    assert.equal((article?.isPartOf as Thing | undefined)?.['@id'], at(inEdition()));
  }
});

test('search engines are told of the way to a page as it shows it, where they list the page', () => {
  let lists = 0;
  for (const [path, tree] of pages) {
    const shown = words('.breadcrumbs li', tree);
    const isOwn = select('link[rel=canonical]', tree)?.properties.href === canonicalOf(path);
    const isListed = isOwn && !select('meta[name=robots]', tree) && shown.length > 1;
    const told = ofType(path, 'BreadcrumbList').map(({ itemListElement }) =>
      (itemListElement as { name: string }[]).map(({ name }) => name),
    );
    assert.deepEqual(told, isListed ? [shown] : [], path);
    if (isListed && !documents.includes(path)) lists += 1;
  }
  assert.ok(lists > 50, `${lists}`);
});

test('each table of a document is a dataset with the file that holds it', () => {
  let count = 0;
  for (const path of documents) {
    const shown = selectAll('figure.table[id]', pageAt(path)).map(({ properties }) =>
      at(`${path}#${properties.id}`),
    );
    const datasets = ofType(path, 'Dataset');
    assert.deepEqual(
      datasets.map((set) => set['@id']),
      shown,
      path,
    );
    for (const set of datasets) {
      // what search engines for data ask for
      const { length } = String(set.description);
      assert.ok(length >= 50 && length <= 5000, `${path} ${set.name}: ${length}`);
      assert.equal((set.isPartOf as Thing)['@id'], at(inEdition()));
    }
    count += shown.length;
  }
  assert.ok(count > 50, `${count}`);
});

test('the glossary is a set of terms, and each page of it names those it prints', () => {
  const parts = [...pages.keys()].filter((path) => /^\/glossary\/.+/.test(path));
  const terms = parts.flatMap((path) => {
    const [set] = ofType(path, 'DefinedTermSet');
    assert.equal(set?.['@id'], at('/glossary/'), path);
    return (set?.hasDefinedTerm ?? []) as Thing[];
  });
  assert.equal(ofType('/glossary/', 'DefinedTermSet').length, 1);
  assert.equal(new Set(terms.map((term) => term['@id'])).size, terms.length);
  assert.ok(terms.length > 400, `${terms.length}`);
});
