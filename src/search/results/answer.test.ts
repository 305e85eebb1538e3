import assert from 'node:assert/strict';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildSearch } from '../build/index.ts';
import { indexFiles } from '../format/files.ts';
import { readHead } from '../format/head.ts';
import type { ReadFile } from '../query/provider.ts';
import { euMarket } from '../testing/eu-market.ts';
import { Answerer, type AskOptions } from './answer.ts';
import { OtherCode, readIndex } from './open.ts';

const dist = await mkdtemp(join(tmpdir(), 'search-'));
const files: ReadFile = (path) => readFile(join(dist, path));
const root = new URL('https://example.org/base/');
const answerer = (from: ReadFile = files) =>
  new Answerer((year, isNew) => readIndex(from, year, { isNew }), ['2023'], root);
const ask = (query: string, options?: AskOptions) => answerer().ask(query, options);
const urls = async (query: string) => (await ask(query)).results.map(({ url }) => url);

/** The files with some of them changed or missing. */
const changed =
  (change: (path: string, bytes: Uint8Array) => Uint8Array | undefined): ReadFile =>
  async (path) => {
    const bytes = change(path, await files(path));
    if (!bytes) throw new Error(`${path}: 404`);
    return bytes;
  };

const concepts = [['이차전지', '배터리', '2차전지']];
const editions = [{ year: '2023', documents: [euMarket], concepts, names: [] }];
const built = await buildSearch({ dist, editions });
assert.deepEqual(
  built.map(({ year, records, isKept }) => [year, records, isKept]),
  [['2023', 6, false]],
);

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
  assert.equal((await ask('전지', { filters: { domain: ['battery'] } })).total, all.total);
});

test('a filter that no document has is left out and told, and so is an edition', async () => {
  const { total, unfit } = await ask('전지', { filters: { domain: 'zzz' }, edition: '1999' });
  assert.equal(total, (await ask('전지')).total);
  assert.deepEqual(
    unfit.map(({ value }) => value),
    ['zzz', '1999'],
  );
});

test('what is not there is not found, and said so', async () => {
  const { total, notes, status } = await ask('햄버거');
  assert.deepEqual(
    [total, status, notes],
    [0, 'done', [{ typed: '햄버거', replacedBy: [], offers: [] }]],
  );
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

test('a missing or damaged index is a failed answer, and the next query tries again', async () => {
  for (const parts of [/head/, /words|all/]) {
    let broken = true;
    const damaged = answerer(
      changed((path, bytes) => (broken && parts.test(path) ? bytes.slice(0, 30) : bytes)),
    );
    assert.equal((await damaged.ask('광물')).status, 'failed', `${parts}`);
    broken = false;
    assert.equal((await damaged.ask('광물')).results[0]?.url, `${PATH}#minerals`, `${parts}`);
  }
});

test('what a lost file would have told, the one with all texts tells', async () => {
  const whole = await ask('광물');
  for (const lost of [/words/, /texts/, /words|texts/]) {
    const { status, results } = await answerer(
      changed((path, bytes) => (lost.test(path) ? undefined : bytes)),
    ).ask('광물');
    assert.deepEqual([status, results], ['done', whole.results], `${lost}`);
  }
});

test('a lost text leaves its result, which leads to the document', async () => {
  const whole = await ask('광물');
  for (const lose of [() => undefined, (bytes: Uint8Array) => bytes.slice(0, 40)]) {
    const { status, total, results } = await answerer(
      changed((path, bytes) => (/texts|all/.test(path) ? lose(bytes) : bytes)),
    ).ask('광물');
    assert.deepEqual([status, total], ['done', whole.total]);
    assert.deepEqual(
      results.map(({ url, title, excerpt }) => [url, title, excerpt]),
      whole.results.map(() => [PATH, 'EU 배터리 시장', '']),
    );
  }
});

/** Files of which those of a build have been replaced by another's, but the head that is kept. */
const deployed =
  (now: string, asked: string[] = []): ReadFile =>
  (path, isNew) => {
    const isHead = path === indexFiles('2023').head;
    if (isHead) asked.push(isNew ? 'new' : 'kept');
    return readFile(join(isHead && !isNew ? dist : now, path));
  };

test('an index that has been replaced is opened anew, once', async () => {
  const now = await mkdtemp(join(tmpdir(), 'search-'));
  const documents = [{ ...euMarket, title: '다른 제목' }];
  await buildSearch({
    dist: now,
    editions: [{ year: '2023', documents, concepts: [], names: [] }],
  });
  const asked: string[] = [];
  const left = answerer(deployed(now, asked));
  const { status, results } = await left.ask('광물');
  assert.deepEqual([status, results[0]?.document.title], ['done', '다른 제목']);
  assert.equal(results[0]?.url, `${PATH}#minerals`);
  await left.ask('전지');
  assert.deepEqual(asked, ['kept', 'new']);
});

test('where nothing has been replaced, what is missing stays so', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'search-'));
  const asked: string[] = [];
  const lost = deployed(empty, asked);
  const { status } = await answerer((path) => lost(path)).ask('광물');
  assert.deepEqual([status, asked], ['failed', ['kept', 'kept']]);
});

test('an index that other code has written is not read, and says by which it is', async () => {
  const read = (code: string) => readIndex(files, '2023', { code });
  const { code } = readHead(await files(indexFiles('2023').head));
  await assert.doesNotReject(read(code));
  await assert.rejects(read('other'), (error) => error instanceof OtherCode && error.code === code);
  const engine = new Answerer(() => read('other'), ['2023'], root);
  await assert.rejects(engine.ask('광물'), OtherCode);
});
