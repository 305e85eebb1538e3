/**
 * The law of the house: which room may import which, no circles, no long files. The tables below are
 * the law; a new room is a new line.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { nodesInCircles } from '#/testing/circles.ts';
import { type Import, importsOf } from '#/testing/imports.ts';

/**
 * Rooms, ground floor first, and what each may import besides itself: other rooms, `node` for
 * Node's own modules, `astro` for the framework. Without `node` a room also runs in the browser;
 * without `astro` it also runs in a plain script. A room is a folder or file of `src`, or one beside it.
 */
const LAW: Record<string, string> = {
  text: '',
  threads: 'node',
  disk: 'node',
  'href.ts': 'text',
  'short-code.ts': 'text node',
  'settings.ts': 'node',
  'shorten-code.ts': '',
  styles: '',
  offline: 'text hosting',
  client: 'text schemas styles search/ui offline',
  unpacked: 'text client search/ui',
  schemas: 'text',
  markdown: 'text threads node',
  content: 'text schemas markdown node',
  model: 'text schemas markdown content',
  views: 'code-key.ts short-code.ts text schemas markdown content model search/build node',
  checks: 'text schemas markdown content model views pictures previews node',
  data: 'text schemas content model node',
  twins: 'text',
  hosting: 'text',
  feed: 'text schemas content model views node',
  pictures: 'styles node',
  charts: 'text schemas content model pictures styles',
  previews: 'text schemas content model views pictures',
  citation: 'text content model',

  'search/ranking.ts': '',
  'search/format': 'text',
  'search/query': 'text search/ranking.ts search/format',
  'search/results': 'text search/ranking.ts search/format search/query',
  'search/ui': 'text styles search/format search/results',
  'search/build':
    'shorten-code.ts text threads disk search/ranking.ts search/format search/query node',
  'search/testing': 'search/ranking.ts search/format search/query search/results search/build node',

  paper: 'text',
  results: 'text schemas content model views node',

  'code-key.ts': 'node',
  'page-keys.ts': 'settings.ts code-key.ts text schemas content model views node',
  'site.ts': 'settings.ts content page-keys.ts',
  'printer.ts': 'tools/build astro',
  dev: 'settings.ts text schemas content views twins checks node astro',
  'middleware.ts': 'site.ts text dev astro',
  loaders: 'settings.ts astro',
  'content.config.ts': 'loaders schemas astro',
  'env.d.ts': 'content',
  components:
    'text href.ts short-code.ts schemas markdown content model views feed charts styles astro',
  layouts: 'text href.ts views components client search/ui styles astro',
  pages:
    'text href.ts short-code.ts settings.ts site.ts page-keys.ts schemas content model views results data feed pictures charts previews citation components layouts client styles astro',

  'tools/build':
    'code-key.ts text threads disk content twins paper hosting offline tools node astro',
  'tools/bundle': 'text data unpacked search/format search/build tools node',
  'tools/growth': 'text tools/build tools node',
  tools:
    'text schemas content model views results hosting offline search/ranking.ts search/format search/query search/results search/build node',
  testing: 'text content checks node',
  scripts:
    'settings.ts code-key.ts site.ts text schemas content model views previews checks results hosting search/build search/format tools/build tools/bundle tools/growth tools testing node',
  tests:
    'settings.ts text schemas content results hosting offline search/ranking.ts search/format search/query search/results tools/build tools testing node',
  'astro.config.mjs': 'settings.ts dev astro',
};

/** Unit tests stand in the room they test and may look into any other but these. */
const CLOSED_TO_UNIT_TESTS = ['pages', 'layouts', 'components', 'scripts', 'tests'];

/** Breaches that stand for now, and what will end them. A mended one leaves the list. */
const KNOWN_BREACHES: Record<string, string> = {};

/** Files that import each other in a circle, for now. */
const KNOWN_CIRCLES: string[] = [];

/** Who asks the process for its environment or folder, and why. */
const ASKS_THE_PROCESS: Record<string, string> = {
  'src/settings.ts': 'reads the settings for all others',
  'src/code-key.ts': 'hashes the code in the folder that Astro works in',
  'src/testing/test-process.ts': 'gives each test file the environment as it was',
  'src/tools/build/build-twice.ts': 'hands the environment on',
  'src/tools/growth/run-build.ts': 'hands the environment on',
  'src/tools/browser.ts': 'CHROME_PATH names the browser of tests and benchmarks',
  'scripts/compile-cache.mjs': 'tells threads that nothing is kept',
  'scripts/test.ts': 'hands the environment on',
};

const MOST_LINES = 200;

const root = join(import.meta.dirname, '..');
const sources = globSync(['{src,scripts,tests}/**/*.{ts,mjs,astro,css}', 'astro.config.mjs'], {
  cwd: root,
  exclude: (path) => path.endsWith('fixtures'),
}).sort();

const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
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

test('within a folder of src paths are relative, to another they begin with #/', () => {
  const floorOf = (file: string) => file.split('/').slice(0, 2).join('/');
  const wrong = imports
    .filter(({ from, to }) => /^src\/.+\//.test(from) && to.startsWith('src/'))
    .filter(
      ({ from, to, written }) => (floorOf(from) === floorOf(to)) === written.startsWith('#/'),
    );
  assert.deepEqual(wrong, []);
});

test('no file imports itself by way of others', () => {
  const edges = new Map(sources.map((file) => [file, new Set<string>()]));
  for (const { from, to } of imports) edges.get(from)?.add(to);
  assert.deepEqual(nodesInCircles(edges), KNOWN_CIRCLES);
});

test('settings come from settings.ts', () => {
  const asking = sources.filter(
    (file) =>
      /^(src|scripts)\//.test(file) &&
      !file.endsWith('.test.ts') &&
      /\bprocess\.(env|cwd)\b/.test(textOf(file)),
  );
  assert.deepEqual(asking, Object.keys(ASKS_THE_PROCESS).sort());
});

test(`no file is longer than ${MOST_LINES} lines`, () => {
  const lengths = sources.map((file) => [file, textOf(file).split('\n').length - 1] as const);
  assert.deepEqual(
    lengths.filter(([, lines]) => lines > MOST_LINES),
    [],
  );
});
