import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { FILES } from '../format/files.ts';
import { checkIndex } from './check.ts';
import type { SearchDocument } from './document.ts';
import { buildSearch } from './index.ts';
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
const build = async () => {
  const dist = await mkdtemp(join(tmpdir(), 'search-check-'));
  await buildSearch({ dist, documents, concepts });
  return dist;
};
let dist: string;
let records: SearchRecord[];
before(async () => {
  [dist, records] = [await build(), toRecords(documents, await loadAnalyser())];
});

test('what was written is read back', () => assert.doesNotReject(checkIndex(dist, records)));

test('a word that the index does not hold is named with its place', () => {
  const [record] = records;
  assert.ok(record);
  const missing = { surface: '위성', key: '위성', joined: false, tag: 'NNG' };
  return assert.rejects(
    checkIndex(dist, [{ ...record, blocks: [...record.blocks, [missing]] }]),
    /\/eu\/의 9번째 낱말 “위성”/,
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
  const nameOf = async (folder: string) =>
    JSON.parse(gunzipSync(await readFile(join(folder, FILES.catalogue))).toString()).build;
  const [page] = documents;
  assert.ok(page);
  const other = await mkdtemp(join(tmpdir(), 'search-check-'));
  await buildSearch({ dist: other, documents: [{ ...page, title: '다른 제목' }], concepts });
  assert.notEqual(await nameOf(other), await nameOf(dist));
});

test('an index cut off on disk stops the check', async () => {
  const broken = await build();
  await writeFile(join(broken, FILES.catalogue), gzipSync('{"kinds":"ps"}'));
  await assert.rejects(checkIndex(broken, records));
});

test('a site without documents is an error', () =>
  assert.rejects(buildSearch({ dist, documents: [], concepts }), /검색할 문서가 없습니다/));
