/** What programs learn of a page from its head: reference managers, search engines, messengers. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { readSettings } from '#/settings.ts';
import { AI_CHIPS, EDITION, inEdition, reportPaths } from './support/edition.ts';
import { type Thing, thingsOf } from './support/json-ld.ts';
import { allPaths, DIST } from './support/site.ts';
import { readEmbedded } from './support/zotero.ts';

const { base, siteUrl } = readSettings();
const ORIGIN = siteUrl ?? 'http://unknown.example';

/** The whole address of a path without base path. */
const at = (path: string): string => new URL(base + path.slice(1), ORIGIN).href;
const pages = new Map(
  allPaths().map((path) => [
    path,
    fromHtml(readFileSync(join(DIST, path.replace(/\/$/, '/index.html')), 'utf8')),
  ]),
);
const pageAt = (path: string): Root => pages.get(path) ?? assert.fail(`there is no ${path}`);
const words = (selector: string, tree: Root): string[] =>
  selectAll(selector, tree).map((element) => textOf(element).replace(/\s+/g, ' ').trim());
const documents = reportPaths().filter((path) => select('article [data-cite]', pageAt(path)));
const metaOf = (tree: Root, key: string): string | undefined => {
  const found = select(`meta[property="${key}"], meta[name="${key}"]`, tree);
  return found && String(found.properties.content);
};

const idsByPath = new Map<string, ReadonlySet<string>>();

/** The ids of a page. */
function idsOf(path: string): ReadonlySet<string> {
  const ids =
    idsByPath.get(path) ??
    new Set(selectAll('[id]', pageAt(path)).map(({ properties }) => String(properties.id)));
  idsByPath.set(path, ids);
  return ids;
}

/** The file and id that an address of this site leads to. */
function isThere(address: string): boolean {
  const { origin, pathname, hash } = new URL(address);
  if (origin !== ORIGIN || !pathname.startsWith(base)) return false;
  const path = `/${pathname.slice(base.length)}`;
  if (!path.endsWith('/')) return existsSync(join(DIST, path));
  return pages.has(path) && (!hash || idsOf(path).has(hash.slice(1)));
}

test('there are documents to read', () => {
  assert.ok(documents.length > 25, `${documents.length}`);
});

test('Zotero takes a document for a part of the report, with its authors, day and address', () => {
  for (const path of documents) {
    const tree = pageAt(path);
    const { type, creators, fields } = readEmbedded(tree, at(path));
    assert.equal(type, 'bookSection', path);
    assert.equal(fields.title, words('h1', tree)[0], path);
    assert.ok(fields.bookTitle?.includes(EDITION), path);
    // both names of the field say the same
    assert.equal(fields.publicationTitle, fields.bookTitle, path);
    assert.ok(fields.publisher, path);
    assert.equal(fields.language, 'ko', path);
    assert.equal(fields.url, at(path), path);
    assert.equal(fields.abstractNote, metaOf(tree, 'description'), path);
    const [own] = selectAll('.document-head time', tree).map((t) => String(t.properties.dateTime));
    assert.match(fields.date ?? '', /^\d{4}\/\d{2}\/\d{2}$/, path);
    if (own) assert.equal(fields.date, own.replaceAll('-', '/'), path);
    assert.ok(creators.length > 0, path);
    for (const creator of creators) assert.ok('name' in creator, `${path}: one field for a name`);
  }
});

test('an author whom the print names is the author, otherwise the house', () => {
  const creators = (path: string) => readEmbedded(pageAt(path), at(path)).creators;
  const { fields } = readEmbedded(pageAt(AI_CHIPS), at(AI_CHIPS));
  const [name] = words('.document-head .facts li', pageAt(AI_CHIPS)).flatMap(
    (line) => /^(\S+) \S*교수$/.exec(line)?.slice(1) ?? [],
  );
  assert.ok(name);
  assert.deepEqual(creators(AI_CHIPS), [{ name }]);
  const unnamed = documents.filter((path) =>
    creators(path).some((c) => 'name' in c && c.name === fields.publisher),
  );
  assert.ok(unnamed.length > 20);
});

test('Zotero takes the front page and the contents for the report, and a list for a page', () => {
  for (const path of ['/', inEdition()]) {
    const { type, creators, fields } = readEmbedded(pageAt(path), at(path));
    assert.equal(type, 'report', path);
    assert.ok(fields.title?.includes('연차보고서'), path);
    assert.ok(fields.institution, path);
    assert.deepEqual(creators, [{ name: fields.institution }], path);
    if (siteUrl) assert.match(fields.url ?? '', /\/\d{4}\/$/, path);
  }
  for (const path of [inEdition('errata/'), '/glossary/', inEdition('battery/')]) {
    const { type, fields } = readEmbedded(pageAt(path), at(path));
    assert.equal(type, 'webpage', path);
    assert.equal(fields.title, words('h1', pageAt(path))[0], path);
  }
});

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
    const [crumbs] = ofType(path, 'BreadcrumbList');
    const steps = (crumbs?.itemListElement ?? []) as { name: string }[];
    assert.deepEqual(
      steps.map(({ name }) => name),
      words('.breadcrumbs li', tree),
      path,
    );
  }
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
    for (const set of datasets)
      assert.ok(String(set.description).length > 10, `${path} ${set.name}`);
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

test('every page has a preview, whole where the site knows its address', () => {
  for (const [path, tree] of pages) {
    const meta = (key: string) => metaOf(tree, key);
    for (const key of ['og:title', 'og:description', 'og:type', 'og:locale', 'og:site_name'])
      assert.ok(meta(key), `${path}: ${key}`);
    assert.equal(meta('og:description'), meta('description'), path);
    const image = meta('og:image');
    assert.equal(image !== undefined, siteUrl !== undefined, path);
    if (!image) continue;
    const file = join(DIST, new URL(image).pathname.slice(base.length));
    const picture = readFileSync(file);
    assert.equal(picture.readUInt32BE(16), Number(meta('og:image:width')), `${path}: width`);
    assert.equal(picture.readUInt32BE(20), Number(meta('og:image:height')), `${path}: height`);
    assert.ok((meta('og:image:alt') ?? '').length > 4, path);
    assert.equal(meta('twitter:card'), 'summary_large_image', path);
    assert.ok(meta('og:url')?.startsWith(ORIGIN + base), path);
  }
});

test('beside each page of the report lies what it takes to cite each of its places', () => {
  const without = ['/404.html', '/about/', '/design/', '/search/'];
  for (const [path, tree] of pages) {
    if (without.includes(path)) continue;
    const file = JSON.parse(readFileSync(join(DIST, path, 'cite.json'), 'utf8'));
    assert.ok(pages.has(file.path), path);
    const missing = Object.keys(file.places).filter((id) => !idsOf(file.path).has(id));
    assert.deepEqual(missing, [], path);
    if (!documents.includes(path)) continue;
    const anchors = selectAll('article a.anchor', tree).map(({ properties }) =>
      String(properties.href),
    );
    const unknown = anchors.filter(
      (href) => href.startsWith('#') && !(href.slice(1) in file.places),
    );
    assert.deepEqual(unknown, [], `${path}: every place that can be linked can be cited`);
  }
});
