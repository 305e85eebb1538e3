/**
 * The law of the house: which room may import which, no circles, no long files. The tables below are
 * the law; a new room is a new line.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Import, importsOf } from '#/testing/imports.ts';

/**
 * Rooms, ground floor first, and what each may import besides itself: other rooms, `node` for
 * Node's own modules, `astro` for the framework. Without `node` a room also runs in the browser;
 * without `astro` it also runs in a plain script. A room is a folder or file of `src`, or one beside it.
 */
const LAW: Record<string, string> = {
  text: '',
  'href.ts': 'text',
  client: 'text',
  schemas: 'text',
  markdown: 'text node',
  content: 'text schemas markdown node',
  model: 'text schemas content node',
  checks: 'text schemas content model node',
  data: 'text schemas content model',

  'search/analysis': 'text',
  'search/query': 'text search/analysis',
  'search/results': 'text search/analysis search/query',
  'search/browser': 'text search/results',
  'search/indexing': 'text search/analysis search/query node',
  'search/dev-server.ts': 'node astro',

  loaders: 'content checks astro',
  'content.config.ts': 'loaders astro',
  components: 'text href.ts schemas markdown content model search/browser styles astro',
  layouts: 'text href.ts model components client styles astro',
  pages: 'text href.ts schemas content model data components layouts styles astro',

  tools: 'text schemas content model node',
  testing: 'node',
  scripts: 'text schemas content model checks search/indexing search/query tools node astro',
  tests: 'text schemas content model search/query search/results tools testing node',
  'astro.config.mjs': 'text content markdown search/dev-server.ts astro',
};

/** Unit tests stand in the room they test and may look into any other but these. */
const CLOSED_TO_UNIT_TESTS = ['pages', 'layouts', 'components', 'scripts', 'tests'];

/** Breaches that stand for now, and what will end them. A mended one leaves the list. */
const KNOWN_BREACHES: Record<string, string> = {
  'components → checks': 'getReport() until Astro.locals carries the edition',
  'pages → checks': 'getReport() until Astro.locals carries the edition',
  'checks → testing': 'mutations.ts serves one test and belongs beside it',
  'search/query → search/indexing': 'catalogue.ts reads types of indexing/page.ts',
  'search/analysis → node': 'morphemes.ts (lindera) is of the build only',
  'scripts → tests': 'benchmark-search.ts uses the engines of tests/search',
};

/** Files that import each other in a circle, for now. */
const KNOWN_CIRCLES = ['src/search/results/answer.ts', 'src/search/results/failed.ts'];

const MOST_LINES = 200;

/** Files that are longer for now, and how long at most. */
const KNOWN_LONG: Record<string, number> = {
  'src/checks/mutations.ts': 301,
  'src/content/mdx.ts': 222,
  'src/content/table/table.ts': 251,
  'src/search/browser/panel.ts': 249,
  'src/styles/layout.css': 452,
  'src/styles/prose.css': 339,
  'src/styles/search.css': 397,
  'src/styles/table.css': 226,
  'tests/search/search.base.test.ts': 208,
};

const root = join(import.meta.dirname, '..');
const sources = globSync(['{src,scripts,tests}/**/*.{ts,astro,css}', 'astro.config.mjs'], {
  cwd: root,
  exclude: (path) => path.endsWith('fixtures'),
}).sort();

const imports = sources
  .filter((file) => !file.endsWith('.css'))
  .flatMap((file) => importsOf(root, file));

const isUnitTest = (file: string) => file.startsWith('src/') && file.endsWith('.test.ts');

/** The room of a file or package; undefined for packages that any room may use. */
function roomOf(path: string): string | undefined {
  if (path.startsWith('node:')) return 'node';
  if (/^(astro|@astrojs)(\/|:|$)/.test(path)) return 'astro';
  const name = path.replace(/^src\//, '');
  return Object.keys(LAW).find((room) => name === room || name.startsWith(`${room}/`));
}

test('every file has a room, and every room a file', () => {
  const homeless = sources.filter((file) => !isUnitTest(file) && !roomOf(file));
  // style sheets may stand beside their component, and in a room of their own
  assert.deepEqual(
    homeless.filter((file) => !file.endsWith('.css')),
    [],
  );
  const rooms = new Set(sources.map(roomOf));
  assert.deepEqual(
    Object.keys(LAW).filter((room) => !rooms.has(room)),
    [],
  );
});

test('rooms import what the law allows', () => {
  const breaches = new Map<string, Import[]>();
  for (const found of imports.filter(({ from }) => !isUnitTest(from))) {
    const [from = '', to] = [roomOf(found.from), roomOf(found.to)];
    if (!to || from === to || LAW[from]?.split(' ').includes(to)) continue;
    const breach = `${from} → ${to}`;
    breaches.set(breach, [...(breaches.get(breach) ?? []), found]);
  }
  const unknown = [...breaches].filter(([breach]) => !(breach in KNOWN_BREACHES));
  assert.deepEqual(
    unknown.flatMap(([breach, found]) => found.map((i) => `${breach}: ${i.from} → ${i.to}`)),
    [],
  );
  const mended = Object.keys(KNOWN_BREACHES).filter((breach) => !breaches.has(breach));
  assert.deepEqual(mended, [], 'these stand no more: take them off the list');
});

test('unit tests look at modules, and nothing imports a test', () => {
  const wrong = imports.filter(({ from, to }) =>
    isUnitTest(from) ? CLOSED_TO_UNIT_TESTS.includes(roomOf(to) ?? '') : /\.test\.ts$/.test(to),
  );
  assert.deepEqual(wrong, []);
});

test('within a room paths are relative, to another room they begin with #/', () => {
  const floorOf = (file: string) => file.split('/').slice(0, 2).join('/');
  const wrong = imports
    .filter(({ from, to }) => from.startsWith('src/') && to.startsWith('src/'))
    .filter(
      ({ from, to, written }) => (floorOf(from) === floorOf(to)) === written.startsWith('#/'),
    );
  assert.deepEqual(wrong, []);
});

test('no file imports itself by way of others', () => {
  const graph = new Map(sources.map((file) => [file, new Set<string>()]));
  for (const { from, to } of imports) if (graph.has(to)) graph.get(from)?.add(to);
  // what imports nothing is in no circle, nor is what then imports nothing …
  for (let before = -1; before !== graph.size; ) {
    before = graph.size;
    for (const [file, targets] of graph) if (targets.size === 0) graph.delete(file);
    for (const targets of graph.values())
      for (const target of targets) if (!graph.has(target)) targets.delete(target);
  }
  // … and what only leads to a circle is not in it
  const reaches = (file: string, goal: string, seen = new Set<string>()): boolean =>
    [...(graph.get(file) ?? [])].some((next) => {
      if (next === goal) return true;
      if (seen.has(next)) return false;
      return reaches(next, goal, seen.add(next));
    });
  const circle = [...graph.keys()].filter((file) => reaches(file, file));
  assert.deepEqual(circle, KNOWN_CIRCLES);
});

test(`no file is longer than ${MOST_LINES} lines`, () => {
  const lengths = new Map(
    sources.map((file) => [file, readFileSync(join(root, file), 'utf8').split('\n').length - 1]),
  );
  const long = [...lengths].filter(([file, lines]) => lines > (KNOWN_LONG[file] ?? MOST_LINES));
  assert.deepEqual(long, []);
  const mended = Object.keys(KNOWN_LONG).filter((file) => (lengths.get(file) ?? 0) <= MOST_LINES);
  assert.deepEqual(mended, [], 'these are short enough: take them off the list');
});
