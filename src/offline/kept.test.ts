import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKept, yearOf } from './kept.ts';
import { packFor } from './plan.ts';

test('pages, scripts, search and data of tables are kept; what is large or for others is not', () => {
  for (const path of ['index.html', '2023/battery/', '_astro/a.js', 'search/engine.js'])
    assert.ok(isKept(path), path);
  for (const path of ['search/2023/ab/all.bin', '2023/data/a.csv', 'favicon.ico', '2023/printers/'])
    assert.ok(isKept(path), path);
  for (const path of ['2023/print/', '2023/embed/a/', '2023/data/a.xlsx', '_headers', 'sw.js'])
    assert.ok(!isKept(path), path);
  for (const path of ['search/2023/ab/words-1.bin', 'search/head.bin.gz', 'feed.xml', 'index.md'])
    assert.ok(!isKept(path), path);
});

test('paths and packs tell their edition', () => {
  const years = [
    '2023/',
    '2023-battery-0123456789abcdef.gz',
    'search/2023/head.bin',
    'search-2022-0.gz',
  ];
  assert.deepEqual(years.map(yearOf), ['2023', '2023', '2023', '2022']);
  for (const path of [
    '',
    'about/',
    'search/engine.js',
    's/2023abc/',
    'search-20231234-a.gz',
    '20234/',
  ])
    assert.equal(yearOf(path), undefined, path);
});

test('the pack of a path has the longest beginning', () => {
  const plan = { packs: { '': 'site', '2023/': 'year', '2023/battery/': 'battery' } };
  assert.equal(packFor(plan, '2023/battery/eu-market/'), 'battery');
  assert.equal(packFor(plan, '2023/battery'), 'year');
  assert.equal(packFor(plan, 'about/'), 'site');
  assert.equal(packFor({ packs: { a: 'a' } }, 'b'), undefined);
});
