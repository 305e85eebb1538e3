import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change } from '#/content/changelog.ts';
import { siteOf, wholeReport } from '#/testing/fixture.ts';
import { changedOn } from './page-days.ts';
import { indexedPages, shownPages } from './shown-pages.ts';

const site = siteOf(wholeReport);
const { published } = site.current;
const [erratum] = site.current.errata;
const ERRATUM_ON = `/2023/${erratum?.places[0]?.document}/`;

/** The day of a page when these changes are all that there are: the pages of each by its day. */
function dayWith(changes: Record<string, `/${string}`[]>, path: string): string | undefined {
  const all = Object.entries(changes).map(
    ([day, pages]): Change => ({
      ...{ id: day, day, pages, kind: 'addition', words: [] },
      position: { file: 'CHANGELOG.md', line: 1, column: 1 },
    }),
  );
  return changedOn({ ...site, changes: all }).get(path);
}

test('a page is as old as the print until something on it changes', () => {
  assert.equal(dayWith({}, '/2023/intro/'), published);
  assert.equal(dayWith({ '2026-03-01': ['/2023/intro/'] }, '/2023/intro/'), '2026-03-01');
  assert.equal(dayWith({ '2026-03-01': ['/2023/chips/'] }, '/2023/intro/'), published);
  assert.equal(dayWith({ '2020-03-01': ['/2023/intro/'] }, '/2023/intro/'), published);
});

test('a change covers the pages below those that it names; that of the front page only itself', () => {
  const changes: Parameters<typeof dayWith>[0] = { '2026-03-01': ['/2023/'], '2026-03-02': ['/'] };
  assert.equal(dayWith(changes, '/2023/chips/'), '2026-03-01');
  assert.equal(dayWith(changes, '/about/'), published);
  assert.equal(dayWith(changes, '/'), '2026-03-02');
});

test('an erratum dates the page where it stands and the lists that have it', () => {
  assert.equal(erratum?.recorded, '2026-01-02');
  for (const path of [ERRATUM_ON, '/2023/errata/', '/2023/errata/chips/'])
    assert.equal(dayWith({}, path), '2026-01-02', path);
});

test('the page of changes is as old as the newest of them', () => {
  assert.equal(dayWith({ '2026-03-01': [], '2026-02-01': [] }, '/changes/'), '2026-03-01');
});

test('every page that shows something has a day; search engines are sent to each text once', () => {
  assert.deepEqual([...changedOn(site).keys()], [...shownPages(site)]);
  assert.ok(shownPages(site).has('/about/') && !shownPages(site).has('/search/'));
  const twice = [...shownPages(site)].filter((path) => path.endsWith('/questions/'));
  assert.ok(twice.length > 0);
  assert.deepEqual(
    indexedPages(site),
    [...shownPages(site)].filter((path) => !twice.includes(path)),
  );
});
