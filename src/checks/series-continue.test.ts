import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { siteOf } from '#/testing/fixture.ts';
import { seriesContinue } from './series-continue.ts';

const site = siteOf(join(import.meta.dirname, 'fixtures/series-continue.passes'));
const { current } = site;
const own = current.tables.get('new');
const held = site.editions[0]?.tables.get('old');

test('a column of the same name and another type is told, a missing one is not', () => {
  assert.ok(own && held);
  const { columns, row } = held.shape;
  const judged = (shape: Partial<typeof held.shape>) => {
    const table = { ...own, shape: { ...own.shape, ...shape } };
    const edition = { ...current, tables: new Map([[table.id, table]]) };
    return seriesContinue(edition, site).map(({ message }) => message);
  };
  assert.deepEqual(judged({}), []);
  const other = row.shape.aspect;
  assert.ok(other);
  assert.deepEqual(judged({ row: row.extend({ points: other }) }), [
    '열 “points”의 종류가 “text”인데 2022년판의 표 “old”에서는 “list”입니다.',
  ]);
  const { points: _, ...without } = columns;
  assert.deepEqual(judged({ columns: without }), []);
});

test('a table whose predecessor has problems of its own is not told of it again', () => {
  const editions = site.editions.map((edition) => ({
    ...edition,
    tables: edition === current ? edition.tables : new Map(),
  }));
  const [, , edition] = editions;
  assert.ok(edition);
  assert.deepEqual(seriesContinue(edition, { ...site, editions }), []);
});
