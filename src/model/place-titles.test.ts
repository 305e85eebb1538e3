import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTables } from '#/content/table/read-tables.ts';
import type { Table } from '#/content/table/table.ts';
import { parseYaml } from '#/content/yaml.ts';
import { readSettings } from '#/settings.ts';
import { siteOf } from '#/testing/fixture.ts';
import { splitAddress } from '#/text/address.ts';
import { citedPlaces } from './cited-places.ts';
import { rowLabel, rowName, rowTitle } from './row-label.ts';

const { editions } = siteOf(readSettings().root);
const places = editions.flatMap(citedPlaces);

function read(yaml: string): Table {
  const { tables, problems } = readTables([parseYaml('t.yaml', yaml)]);
  assert.deepEqual(problems, []);
  return tables.get('t') as Table;
}

const OWNERS = `id: t
title: 표
document: intro
section: one
columns:
  field: { label: 분야, type: text, rowHeader: true }
  kind: { label: 갈래, type: text }
  firm: { label: 기업, type: text }
rows:
  - { id: a, field: 구현, kind: 회사, firm: 인텔 }
  - { id: b, field: "^", kind: 회사, firm: 구글 }
  - { id: c, field: 정정, kind: 회사, firm: 구글 }
  - { id: d, field: 같음, kind: 회사, firm: 삼성 }
  - { id: e, field: 같음, kind: 회사, firm: 삼성 }
`;

test('rows of one label are told apart by the first cell that differs, or by their number', () => {
  const table = read(OWNERS);
  assert.deepEqual(
    table.rows.map((row) => rowName(table, row)),
    ['구현 › 인텔', '구현 › 구글', '정정', '같음 › 1', '같음 › 2'],
  );
  // search and data files keep the label
  assert.deepEqual(
    table.rows.map((row) => rowLabel(table, row)),
    ['구현', '구현', '정정', '같음', '같음'],
  );
});

test('a title has the first words of a long label, and still tells its row apart', () => {
  const long = '긴 이름이 이어지는 '.repeat(8);
  const table = read(OWNERS.replace('field: 구현', `field: ${long}`).replace('정정', `${long}끝`));
  const titles = table.rows.map((row) => rowTitle(table, row));
  assert.equal(new Set(titles).size, 5);
  for (const title of titles) assert.ok(title.length <= 110, title);
});

test('no two places of a page share a title', () => {
  assert.ok(places.length > 1000);
  const seen = new Map<string, string>();
  for (const { address, title } of places) {
    const key = `${splitAddress(address)[0]} ${title}`;
    assert.equal(seen.get(key), undefined, `${title}: ${address} and ${seen.get(key)}`);
    assert.doesNotMatch(title, / \[\d\]$/, `${address} is told apart by more than a number`);
    seen.set(key, address);
  }
});

/** Titles of the real report at the ends of addresses. */
const titlesAt = (...ends: string[]) =>
  ends.map((end) => places.find(({ address }) => address.endsWith(end))?.title);

test('headings have the one above before them, tables and figures say what they are', () => {
  assert.deepEqual(
    titlesAt(
      '/cybersecurity/issues/#ti-xdr-challenges',
      '/public-private-comparison/#ai-full-stack',
      '/public-private-comparison/#full-stack-diagram',
      '#quantum-patent-applicants.physical-2',
    ),
    [
      '위협 인텔리전스(TI)와 확장된 탐지·대응(XDR) 보안 › 현안',
      '그림 〈AI 풀 스택〉',
      'AI 풀 스택',
      '기술 분야별 전세계 특허 출원 순위(상위 5순위): 양자컴퓨팅의 물리적 구현 › Intel(미국, 회사)',
    ],
  );
});

test('a paragraph before the first heading does not repeat its page', () => {
  for (const { title, document, address } of places)
    if (address.includes('#p-')) assert.ok(!title.startsWith(`${document}: `), address);
});

test('a title is no longer than its heading asks', () => {
  for (const { title, address } of places)
    if (/#p-|\./.test(address)) assert.ok(title.length <= 150, `${title.length} ${title}`);
});
