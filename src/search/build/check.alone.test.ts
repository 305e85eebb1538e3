import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { indexFiles } from '../format/files.ts';
import { readHead } from '../format/head.ts';
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
  await buildSearch({ dist, editions: [{ year: '2023', documents, concepts, names: [] }] });
  return dist;
};
let dist: string;
let records: SearchRecord[];
before(async () => {
  [dist, records] = [await build(), toRecords(documents, await loadAnalyser())];
});

test('what was written is read back', () =>
  assert.doesNotReject(checkIndex(dist, '2023', records)));

test('a word that the index does not hold is named with its place', () => {
  const [record] = records;
  assert.ok(record);
  const missing = { surface: '위성', key: '위성', joined: false, tag: 'NNG' };
  return assert.rejects(
    checkIndex(dist, '2023', [{ ...record, blocks: [...record.blocks, [missing]] }]),
    /\/eu\/의 9번째 낱말 “위성”/,
  );
});

test('a word that stands elsewhere than it should is named', () => {
  const [record] = records;
  assert.ok(record);
  const turned = [...record.blocks].reverse();
  return assert.rejects(
    checkIndex(dist, '2023', [{ ...record, blocks: turned }]),
    /\/eu\/의 0번째 낱말/,
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
  await buildSearch({
    dist: other,
    editions: [{ year: '2023', documents: changed, concepts, names: [] }],
  });
  assert.notEqual(await nameOf(other), await nameOf(dist));
});

test('an index cut off on disk stops the check', async () => {
  const broken = await build();
  const whole = await readFile(join(broken, head));
  await writeFile(join(broken, head), whole.subarray(0, whole.length - 9));
  await assert.rejects(checkIndex(broken, '2023', records), /끊겼습니다|온전하지 않습니다/);
  const text = join(broken, indexFiles('2023').texts(readHead(whole).build, 0));
  await writeFile(join(broken, head), whole);
  await writeFile(text, '<!doctype html>');
  await assert.rejects(checkIndex(broken, '2023', records), /의 파일이 아닙니다/);
});

test('a site without documents is an error', () =>
  assert.rejects(
    buildSearch({ dist, editions: [{ year: '2023', documents: [], concepts, names: [] }] }),
    /검색할 문서가 없습니다/,
  ));
