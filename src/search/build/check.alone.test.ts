import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { indexFiles, ZIPPED } from '../format/files.ts';
import { readHead } from '../format/head.ts';
import type { Chunk } from '../format/postings.ts';
import { buildTestSearch } from '../testing/build-search.ts';
import { chunksOf, filesOf, textsIn } from '../testing/index-files.ts';
import { checkIndex } from './check.ts';
import type { SearchDocument } from './document.ts';
import { loadAnalyser } from './morphemes.ts';
import { type SearchRecord, toRecords } from './records.ts';

const documents: SearchDocument[] = [
  {
    id: 'eu',
    title: 'EU 시장',
    kind: 'brief',
    kindTitle: '브리프',
    domain: 'battery',
    domainTitle: '이차전지',
    edition: '2023',
    cite: 'KAIST, 「EU」.',
    passages: [
      {
        kind: 'page',
        address: '/eu/',
        title: 'EU 시장',
        blocks: ['핵심광물을 확보한다.'],
        heads: [],
      },
    ],
  },
];
const concepts = [['이차전지', '배터리']];
const head = indexFiles('2023').head;
const build = async () => {
  const dist = await mkdtemp(join(tmpdir(), 'search-check-'));
  await buildTestSearch({ dist, editions: [{ year: '2023', documents, concepts, names: [] }] });
  return dist;
};
let dist: string;
let records: SearchRecord[];
let chunks: Chunk[];
let texts: string[];
before(async () => {
  [dist, records] = [await build(), toRecords(documents, await loadAnalyser())];
  chunks = chunksOf(dist);
  texts = [textsIn(dist, 0)];
});

test('what was written is read back', () =>
  assert.doesNotThrow(() => checkIndex(filesOf(dist), '2023', records, chunks, texts)));

test('a word that the index does not hold is named with its place', () => {
  const [record] = records;
  assert.ok(record);
  const missing = { surface: '위성', key: '위성', joined: false, tag: 'NNG' };
  assert.throws(
    () =>
      checkIndex(
        filesOf(dist),
        '2023',
        [{ ...record, blocks: [...record.blocks, [missing]] }],
        chunks,
        texts,
      ),
    /\/eu\/의 9번째 낱말 “위성”/,
  );
});

test('a word that stands elsewhere than it should is named', () => {
  const [record] = records;
  assert.ok(record);
  const turned = [...record.blocks].reverse();
  assert.throws(
    () => checkIndex(filesOf(dist), '2023', [{ ...record, blocks: turned }], chunks, texts),
    /\/eu\/의 0번째 낱말/,
  );
});

for (const [what, change] of [
  [
    'a phrase',
    (chunk: Chunk) => ({ ...chunk, named: new Map([['유럽|시장', new Map([[0, [1]]])]]) }),
  ],
  ['names', (chunk: Chunk) => ({ ...chunk, near: { ...chunk.near, words: ['유럽'] } })],
  ['a serving', (chunk: Chunk) => ({ ...chunk, servings: [{ file: 0, records: [0] }] })],
] as const)
  test(`a chunk that tells something else is named: ${what}`, () => {
    const [first, ...rest] = chunks;
    assert.ok(first);
    assert.throws(
      () => checkIndex(filesOf(dist), '2023', records, [change(first), ...rest], texts),
      /색인의 search\/2023\/\w+\/words-0\.bin/,
    );
  });

test('a serving that says something else is named', async () => {
  const [page] = documents;
  assert.ok(page);
  const sections = Array.from({ length: 12 }, (_, number) => ({
    kind: 'section' as const,
    address: `/eu/#s${number}`,
    title: `제${number}절`,
    blocks: [`핵심광물을 확보한다. ${`${number}번째 자원의 값이 오른다. `.repeat(90)}`],
    heads: [],
  }));
  const long = [{ ...page, passages: sections }];
  const folder = await mkdtemp(join(tmpdir(), 'search-check-'));
  await buildTestSearch({
    dist: folder,
    editions: [{ year: '2023', documents: long, concepts, names: [] }],
  });
  const own = toRecords(long, await loadAnalyser());
  const told = chunksOf(folder);
  const [serving] = told.flatMap((chunk) => chunk.servings);
  assert.ok(serving);
  const printed: string[] = own.map(() => '');
  const lines = textsIn(folder, serving.file).split(/(?<=\n)/);
  for (const [at, record] of serving.records.entries()) printed[record] = lines[at] ?? '';
  assert.doesNotThrow(() => checkIndex(filesOf(folder), '2023', own, told, printed));
  const [first = 0] = serving.records;
  printed[first] = `${printed[first]}!`;
  assert.throws(
    () => checkIndex(filesOf(folder), '2023', own, told, printed),
    /texts-\d+\.bin이\(가\) 적은 것과 다릅니다/,
  );
});

test('the same documents give the same bytes, other documents another build', async () => {
  const again = await build();
  const files = async (folder: string) => {
    const paths = (await readdir(folder, { recursive: true })).filter((path) =>
      /\.\w+$/.test(path),
    );
    const contents = await Promise.all(paths.map((path) => readFile(join(folder, path), 'hex')));
    return Object.fromEntries(paths.map((path, index) => [path, contents[index]]));
  };
  assert.deepEqual(await files(again), await files(dist));
  const nameOf = async (folder: string) => readHead(await readFile(join(folder, head))).build;
  const [page] = documents;
  assert.ok(page);
  const other = await mkdtemp(join(tmpdir(), 'search-check-'));
  const changed = [{ ...page, title: '다른 제목' }];
  await buildTestSearch({
    dist: other,
    editions: [{ year: '2023', documents: changed, concepts, names: [] }],
  });
  assert.notEqual(await nameOf(other), await nameOf(dist));
});

test('an index cut off on disk stops the check', async () => {
  const broken = await build();
  const zipped = join(broken, head + ZIPPED);
  const whole = await readFile(join(broken, head));
  await writeFile(zipped, gzipSync(whole.subarray(0, whole.length - 9)));
  assert.throws(
    () => checkIndex(filesOf(broken), '2023', records, chunks, texts),
    /온전하지 않습니다/,
  );
  const text = join(broken, indexFiles('2023').texts(readHead(whole).build, 0) + ZIPPED);
  await writeFile(zipped, gzipSync(whole));
  await writeFile(text, gzipSync('<!doctype html>'));
  assert.throws(
    () => checkIndex(filesOf(broken), '2023', records, chunks, texts),
    /의 파일이 아닙니다/,
  );
});

test('a site without documents is an error', () =>
  assert.rejects(
    buildTestSearch({ dist, editions: [{ year: '2023', documents: [], concepts, names: [] }] }),
    /검색할 문서가 없습니다/,
  ));

test('a head that gives a chunk other words is noticed', () => {
  const [first, ...rest] = chunks;
  assert.ok(first);
  const added: Chunk = {
    ...first,
    words: new Map([...first.words, ['없는말', new Map([[0, [0]]])]]),
  };
  assert.throws(
    () => checkIndex(filesOf(dist), '2023', records, [added, ...rest], texts),
    /words-0\.bin에서 “없는말”의 자리가 다릅니다/,
  );
});
