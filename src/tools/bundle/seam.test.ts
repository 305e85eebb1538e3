/** What client code must keep to so that it works from a disk: see “The bundle” in CONTRIBUTING.md. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const SRC = join(import.meta.dirname, '../..');

/** Who asks for the place of the window itself, not of what it shows on the site, and why. */
const ASKS_THE_WINDOW: Record<string, string> = {
  'client/list-filters.ts': 'tells whether the window has been elsewhere',
  'client/note/pages.ts': 'tells links of the same place from others',
  'client/offline/copied-page.ts': 'has no part in a bundle',
  'client/offline/registration.ts': 'has no part in a bundle',
  'search/ui/address-button.ts': 'hands it to onSite',
  'search/ui/load-search.ts': 'the address of the module, which the bundle does not ask for',
};

/** Who makes a link itself: to a place of the same page, or where another link leads. */
const MAKES_LINKS: Record<string, string> = {
  'client/note/note-text.ts': 'leads where the word leads',
  'client/table/build.ts': 'leads to a row of the page',
};

/** Modules of pages that have a text, without what stands in for them. */
const having = (text: RegExp): string[] =>
  globSync(['client/**/*.ts', 'search/ui/*.ts'], { cwd: SRC, exclude: ['**/*.test.ts'] })
    .sort()
    .filter((file) => text.test(readFileSync(join(SRC, file), 'utf8')));

test('what is told of an address is asked of onSite', () => {
  const asking = having(/(?<!onSite\(\w+\))\.origin\b|location\.href/);
  assert.deepEqual(asking, Object.keys(ASKS_THE_WINDOW));
});

test('links are made by element', () => {
  assert.deepEqual(having(/createElement\('a'\)/), Object.keys(MAKES_LINKS));
});

test('files are asked for by fetch, modules by their path', () => {
  assert.deepEqual(having(/XMLHttpRequest|EventSource|WebSocket|sendBeacon/), []);
  assert.deepEqual(having(/@vite-ignore/), ['search/ui/load-search.ts']);
});
