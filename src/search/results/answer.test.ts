import assert from 'node:assert/strict';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { buildSearch } from '../build/index.ts';
import type { FetchBytes } from '../query/pagefind-provider.ts';
import { euMarket } from '../testing/eu-market.ts';
import { Answerer, type AskOptions } from './answer.ts';
import { fetcher } from './load.ts';
import { readIndex } from './open.ts';

let dist: string;
const files: FetchBytes = async (path) => new Uint8Array(await readFile(join(dist, path)));
const root = new URL('https://example.org/base/');
const answerer = (from: FetchBytes = files) =>
  new Answerer((year) => readIndex(from, year), ['2023'], root);
const ask = (query: string, options?: AskOptions) => answerer().ask(query, options);
const urls = async (query: string) => (await ask(query)).results.map(({ url }) => url);

/** The files with some of them changed or missing. */
const changed =
  (
    change: (path: string, bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> | undefined,
  ): FetchBytes =>
  async (path) => {
    const bytes = change(path, await files(path));
    if (!bytes) throw new Error(`${path}: 404`);
    return bytes;
  };

before(async () => {
  dist = await mkdtemp(join(tmpdir(), 'search-'));
  const concepts = [['이차전지', '배터리', '2차전지']];
  const editions = [{ year: '2023', documents: [euMarket], concepts, names: [] }];
  const built = await buildSearch({ dist, editions });
  assert.deepEqual(
    built.map(({ year, records, isKept }) => [year, records, isKept]),
    [['2023', 6, false]],
  );
});

const PATH = '/base/2023/battery/eu/';
const cases: [query: string, first: string][] = [
  ['광물', `${PATH}#minerals`],
  ['핵심 광물을', `${PATH}#minerals`],
  ['340조', `${PATH}#minerals`],
  ['대중 규제', `${PATH}#minerals`],
  ['ㅎㅅㄱㅁ', `${PATH}#minerals`],
  ['gortlarhkdanf', `${PATH}#minerals`],
  ['생산능녁', `${PATH}#capacity`],
  ['CATL 용량', `${PATH}#plants.catl`],
  ['47.5GWh', `${PATH}#plants.skon`],
  ['2차전지', PATH],
];
for (const [query, first] of cases)
  test(`${query} leads to ${first}`, async () => assert.equal((await urls(query))[0], first));

test('an excerpt is text with marks, never markup of the page', async () => {
  const [result] = (await ask('alert')).results;
  assert.match(result?.excerpt ?? '', /&lt;script&gt;<mark>alert<\/mark>\(1\)&lt;\/script&gt;/);
});

test('a row shows its values under their labels', async () => {
  const [result] = (await ask('CATL')).results;
  assert.equal(result?.kind, 'row');
  assert.equal(result?.excerpt, '용량: 100GWh');
  assert.deepEqual(result?.within, ['생산능력', '공장']);
});

test('further results follow where the first ended', async () => {
  const all = (await ask('전지', { limit: 50 })).results.map(({ url }) => url);
  assert.ok(all.length > 1);
  const rest = await ask('전지', { limit: 50, offset: 1 });
  assert.deepEqual(
    rest.results.map(({ url }) => url),
    all.slice(1),
  );
  assert.equal(rest.total, all.length);
});

test('filters narrow, facets count', async () => {
  const all = await ask('전지');
  assert.equal(all.facets.domain[0]?.count, all.total);
  assert.equal((await ask('전지', { filters: { domain: 'quantum' } })).total, 0);
  assert.equal((await ask('전지', { filters: { domain: ['battery'] } })).total, all.total);
});

test('what is not there is not found, and said so', async () => {
  const { total, notes, status } = await ask('햄버거');
  assert.deepEqual([total, status, notes], [0, 'done', [{ typed: '햄버거', replacedBy: [] }]]);
});

test('odd queries are answered without an error', async () => {
  const odd = [
    '',
    ' ',
    '가'.repeat(10_000),
    '핵심 '.repeat(3_000),
    '\u0000\u0001광물',
    'ㄱ',
    'ㅏ',
    'ㅂㅏㄴ',
    '😀',
    '👩‍👩‍👧',
    '<img src=x onerror=alert(1)>',
    '"',
    '"핵심',
    '***',
    '\\',
    '%',
    '{{a}}',
    'constructor',
    '__proto__',
    'toString',
    '\ud83d',
    '٣',
  ];
  for (const query of odd) assert.equal((await ask(query)).status, 'done', query.slice(0, 20));
  assert.equal((await urls('\u0000\u0001광물'))[0], `${PATH}#minerals`);
});

test('without its lexicon, or with one of another build, the index still answers', async () => {
  const missing = changed((path, bytes) => (path.includes('lexicon') ? undefined : bytes));
  const cut = changed((path, bytes) => (path.includes('lexicon') ? bytes.slice(0, 40) : bytes));
  const other = changed((path, bytes) =>
    path.includes('lexicon')
      ? new Uint8Array(
          gzipSync(
            gunzipSync(bytes)
              .toString()
              .replace(/^(search-lexicon 1) \w+/, '$1 other'),
          ),
        )
      : bytes,
  );
  for (const fetchBytes of [missing, cut, other]) {
    const { results, reduced } = await answerer(fetchBytes).ask('핵심광물');
    assert.deepEqual([results[0]?.url, reduced], [`${PATH}#minerals`, true]);
  }
});

test('a missing or damaged index is a failed answer, and the next query tries again', async () => {
  let broken = true;
  for (const part of ['catalogue', 'pf_index', 'pf_fragment']) {
    broken = true;
    const damaged = answerer(
      changed((path, bytes) => (broken && path.includes(part) ? bytes.slice(0, 30) : bytes)),
    );
    assert.equal((await damaged.ask('광물')).status, 'failed', part);
    broken = false;
    assert.equal((await damaged.ask('광물')).results[0]?.url, `${PATH}#minerals`, part);
  }
});

test('a fetch that never ends is given up', { timeout: 20_000 }, async (context) => {
  context.mock.method(
    globalThis,
    'fetch',
    (_: URL, { signal }: RequestInit) =>
      new Promise((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(signal.reason)),
      ),
  );
  // The signal's own timer does not keep the process alive.
  const alive = setInterval(() => undefined, 1000);
  await assert.rejects(
    fetcher(root)('search/2023/catalogue.gz'),
    /search\/2023\/catalogue\.gz: TimeoutError/,
  );
  clearInterval(alive);
});
