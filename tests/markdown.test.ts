/** A page as Markdown has all that the page has. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { allPaths } from './support/site.ts';
import { readTwins } from './support/twins.ts';

const twins = readTwins();
const times = (body: string, pattern: RegExp) => body.match(pattern)?.length ?? 0;

test('every page but those that work the site has one', () => {
  const paths = new Set(twins.map(({ path }) => path));
  const without = allPaths().filter((path) => !paths.has(path));
  assert.deepEqual(without, ['/404.html', '/design/', '/search/']);
});

test('it has every table whole', () => {
  for (const { path, tree, body } of twins) {
    const tables = selectAll('main table', tree);
    assert.equal(times(body, /^\| -/gm), tables.length, `${path}: tables`);
    const rows = selectAll('main tbody > tr, main tfoot > tr', tree);
    assert.equal(times(body, /^\|/gm) - 2 * tables.length, rows.length, `${path}: rows`);
  }
});

test('it has every heading and every address of the page', () => {
  const bare = (text: string) => text.replace(/[\\\s#]|\[#\]\(.*?\)/g, '');
  for (const { path, html, tree, body } of twins) {
    const written = bare((body.match(/#+ .+$/gm) ?? []).join(' '));
    for (const heading of selectAll('main h2, main h3, main h4', tree))
      if (heading.properties.id !== 'footnote-label')
        assert.ok(written.includes(bare(textOf(heading))), `${path}: ${textOf(heading)}`);
    for (const [, fragment] of html.matchAll(/<a class="anchor" href="(#.+?)"/g))
      assert.ok(body.includes(`[#](${path}${fragment})`), path + fragment);
  }
});
