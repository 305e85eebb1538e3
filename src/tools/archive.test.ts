import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkContent } from '#/checks/index.ts';
import { noHistory } from '#/content/history.ts';
import { formatProblems } from '#/content/reporters.ts';
import type { Site } from '#/content/site.ts';
import { pagesOf } from '#/model/pages.ts';
import { addSentence, makeArchive } from './archive.ts';

const root = mkdtempSync(join(tmpdir(), 'archive-'));
after(() => rmSync(root, { recursive: true }));
const years = makeArchive(join(import.meta.dirname, '../..'), root, 3);

/** The archive, which must be sound. */
function sound(): Site {
  const { site, problems } = checkContent(root, noHistory);
  assert.deepEqual(problems, [], formatProblems(problems));
  assert.ok(site);
  return site;
}

const site = sound();

test('every edition is sound and has the pages and tables of the first', () => {
  const { editions } = site;
  assert.deepEqual(
    editions.map(({ year }) => year),
    years,
  );
  const [first, ...later] = editions;
  assert.ok(first && first.tables.size > 50);
  for (const edition of later) {
    assert.deepEqual(
      pagesOf(edition).map(({ id }) => id),
      pagesOf(first).map(({ id }) => id),
    );
    assert.deepEqual([...edition.tables.keys()], [...first.tables.keys()]);
  }
});

test('each table continues the one of the year before, some with other values', () => {
  const [first, second, third] = site.editions;
  assert.ok(first && second && third);
  const cells = (table: unknown) => JSON.stringify((table as { rows: unknown }).rows);
  for (const [earlier, later] of [
    [first, second],
    [second, third],
  ] as const) {
    for (const table of later.tables.values()) assert.equal(table.continues, table.id);
    const changed = [...later.tables].filter(
      ([id, t]) => cells(t) !== cells(earlier.tables.get(id)),
    );
    assert.ok(changed.length > 3 && changed.length < later.tables.size);
  }
});

test('links stay in their edition, and a page has moved in each', () => {
  const { editions, permalinks } = site;
  for (const { year, documents } of editions.slice(1)) {
    const links = documents.flatMap(({ source }) => source.links.map(({ url }) => url));
    assert.ok(links.some((url) => url.startsWith(`/${year}/`)));
    assert.ok(!links.some((url) => url.startsWith(`/${years[0]}/`)));
  }
  assert.equal(Object.keys(permalinks.redirects).length % years.length, 0);
  assert.ok(Object.keys(permalinks.redirects).length >= years.length);
});

test('a sentence more is sound', () => {
  addSentence(join(root, 'content', years[2] ?? ''));
  const text = sound()
    .current.documents.concat()
    .map(({ source }) => readFileSync(join(root, source.file), 'utf8'));
  assert.equal(text.filter((mdx) => mdx.includes('나중에 더했다')).length, 1);
});
