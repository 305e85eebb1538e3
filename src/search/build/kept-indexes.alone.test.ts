import assert from 'node:assert/strict';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { AHEAD, ENGINE, SEARCH, SPARE, spareOf } from '../format/files.ts';
import { readHead } from '../format/head.ts';
import { buildTestSearch, bundledEngine } from '../testing/build-search.ts';
import { searchCodeKey } from './code-key.ts';
import type { SearchDocument } from './document.ts';
import { buildSearch, SearchBuild } from './index.ts';
import type { SearchEdition } from './write-index.ts';

const edition = (year: string, text: string): SearchEdition => {
  const page = {
    kind: 'page' as const,
    address: `/${year}/eu/`,
    title: 'EU',
    blocks: [],
    heads: [],
  };
  const section = { ...page, kind: 'section' as const, address: `${page.address}#a` };
  const document: SearchDocument = {
    ...{ id: 'eu', title: 'EU', kind: 'brief', kindTitle: '브리프' },
    ...{ domain: 'battery', domainTitle: '이차전지', edition: year, cite: 'KAIST.' },
    passages: [page, { ...section, blocks: [text], parent: page }],
  };
  return { year, documents: [document], concepts: [['이차전지', '배터리']], names: [] };
};
const old = edition('2023', '핵심광물을 확보한다.');
const recent = edition('2024', '이차전지를 다시 쓴다.');
const folder = (name: string) => mkdtemp(join(tmpdir(), `search-${name}-`));
const filesOf = (dist: string) =>
  globSync('**/*.*', { cwd: dist })
    .sort()
    .map((path) => [path, readFileSync(join(dist, path), 'hex')]);

let kept: string;
/** Builds with what is kept, and tells which editions were. */
const build = async (editions: SearchEdition[]) => {
  const dist = await folder('dist');
  const built = await buildTestSearch({ dist, editions, kept });
  return { dist, kept: built.filter(({ isKept }) => isKept).map(({ year }) => year), built };
};
let cold: Awaited<ReturnType<typeof build>>;
before(async () => {
  kept = await folder('kept');
  cold = await build([old, recent]);
});

test('each edition has its files, the engine is one for all', () => {
  assert.deepEqual(cold.kept, []);
  const folders = new Set(
    filesOf(cold.dist).map(([path = '']) => path.split('/').slice(0, 2).join('/')),
  );
  assert.deepEqual(
    folders,
    new Set([
      ...['search/2023', 'search/2024'],
      ...[ENGINE, SEARCH, AHEAD, ...SPARE.map((name) => spareOf(name, searchCodeKey()))],
      ...['search/newest.bin', 'search/newest.bin.gz'],
    ]),
  );
  const engine = readFileSync(join(cold.dist, 'search/engine.js'), 'utf8');
  assert.match(engine, /\["2024","2023"\]|[`'"]2024[`'"],\s*[`'"]2023/);
});

test('nothing has changed: both are kept, byte for byte', async () => {
  const warm = await build([old, recent]);
  assert.deepEqual(warm.kept, ['2024', '2023']);
  assert.deepEqual(filesOf(warm.dist), filesOf(cold.dist));
  assert.deepEqual(
    warm.built.map(({ isKept: _, ...size }) => size),
    cold.built.map(({ isKept: _, ...size }) => size),
  );
});

test('an edition whose text, title, place or names have changed is made again, the other is kept', async () => {
  const [document] = recent.documents;
  assert.ok(document);
  const passages = document.passages.map((one) => ({ ...one, address: `${one.address}b` }));
  const changes: SearchEdition[] = [
    edition('2024', '이차전지를 다시 쓰지 않는다.'),
    { ...recent, concepts: [['이차전지', '2차전지']] },
    { ...recent, documents: [{ ...document, domainTitle: '전지' }] },
    { ...recent, documents: [{ ...document, passages: passages.slice(0, 1) }] },
  ];
  for (const changed of changes) assert.deepEqual((await build([old, changed])).kept, ['2023']);
});

test('a newer edition leaves the files of the older ones as they are', async () => {
  const alone = await build([old]);
  const isOld = ([path = '']: string[]) => path.includes('/2023/');
  assert.deepEqual(filesOf(alone.dist).filter(isOld), filesOf(cold.dist).filter(isOld));
});

test('what is no longer used goes', async () => {
  await build([old, recent]);
  await build([old]);
  const names = globSync('*', { cwd: kept }).map((name) => name.replace(/-[0-9a-f]{16}/, ''));
  assert.deepEqual(names.sort(), [
    'analysis-2023.json',
    'held.json',
    'index',
    'postings-2023.json',
  ]);
});

test('analysed texts that are kept are used', async () => {
  await build([old]);
  const [index = ''] = globSync('index-*', { cwd: kept });
  rmSync(join(kept, index));
  const analysis = join(kept, 'analysis-2023.json');
  writeFileSync(analysis, readFileSync(analysis, 'utf8').replaceAll('"광물"', '"광석"'));
  const again = await build([old]);
  const { lexicon } = readHead(readFileSync(join(again.dist, 'search/2023/head.bin')));
  assert.ok(lexicon.words.includes('광석'));
});

test('postings that are kept make the same index', async () => {
  const { dist } = await build([old]);
  const [index = ''] = globSync('index-*', { cwd: kept });
  rmSync(join(kept, index));
  const again = await build([old]);
  assert.deepEqual([again.kept, filesOf(again.dist)], [[], filesOf(dist)]);
});

test('an edition with nothing but the glossary is no choice; a site of such has no search', async () => {
  const { documents } = old;
  const glossary = documents.map((document) => ({ ...document, kind: 'glossary' }));
  const empty = { year: '2025', documents: glossary, concepts: [], names: [] };
  const { built } = await build([old, empty]);
  assert.deepEqual(
    built.map(({ year }) => year),
    ['2023'],
  );
  await assert.rejects(build([empty]), /검색할 문서가 없습니다/);
});

test('an index that is made before other editions are known is the same', async () => {
  const dist = await folder('early');
  const early = new SearchBuild({ dist });
  await early.take(recent);
  assert.equal(await early.makeNext(), true);
  assert.equal(await early.makeNext(), false);
  await early.take(old);
  await early.make();
  const bundled = await bundledEngine();
  await early.finish(bundled);
  early.keep();
  const late = await folder('late');
  await buildSearch({ dist: late, editions: [old, recent], bundled });
  assert.deepEqual(filesOf(dist), filesOf(late));
});
