/** What reference managers and messengers learn of a page from its head. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { selectAll } from 'hast-util-select';
import { readSettings } from '#/settings.ts';
import { DIST, idsOn, metaOf } from './support/built-pages.ts';
import { AI_CHIPS, EDITION, inEdition } from './support/edition.ts';
import { at, documents, ORIGIN, pageAt, pages, words } from './support/heads.ts';
import { readEmbedded } from './support/zotero.ts';

const { base, siteUrl } = readSettings();

test('there are documents to read', () => {
  assert.ok(documents.length > 25, `${documents.length}`);
});

test('Zotero takes a document for a part of the report, with its authors, day and address', () => {
  const { fields: report } = readEmbedded(pageAt(inEdition()), at(inEdition()));
  for (const path of documents) {
    const tree = pageAt(path);
    const { type, creators, fields } = readEmbedded(tree, at(path));
    assert.equal(type, 'bookSection', path);
    assert.equal(fields.title, words('h1', tree)[0], path);
    assert.ok(fields.publicationTitle?.includes(EDITION), path);
    assert.ok(fields.publisher, path);
    assert.equal(fields.language, 'ko', path);
    assert.equal(fields.url, at(path), path);
    assert.equal(fields.abstractNote, metaOf(tree, 'description'), path);
    assert.match(fields.date ?? '', /^\d{4}\/\d{2}\/\d{2}$/, path);
    // a chapter came out with its book, whatever day it bears
    assert.equal(fields.date, report.date?.replaceAll('-', '/'), path);
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

test('every page is described in no more words than search engines and messengers show', () => {
  for (const [path, tree] of pages) {
    const { length } = metaOf(tree, 'description') ?? '';
    assert.ok(length >= 10 && length <= 200, `${path}: ${length}`);
  }
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
    if (path === '/404.html') assert.equal(meta('og:url'), undefined);
    else assert.ok(meta('og:url')?.startsWith(ORIGIN + base), path);
  }
});

test('beside each page of the report lies what it takes to cite each of its places', () => {
  const without = ['/404.html', '/design/', '/search/'];
  for (const [path, tree] of pages) {
    if (without.includes(path)) continue;
    const file = JSON.parse(readFileSync(join(DIST, path, 'cite.json'), 'utf8'));
    assert.ok(pages.has(file.path), path);
    const missing = Object.keys(file.places).filter((id) => !idsOn(file.path).has(id));
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
