import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellLabel, columnsOf } from '#/content/table/columns.ts';
import { readTables } from '#/content/table/read-tables.ts';
import type { Table } from '#/content/table/table.ts';
import { parseYaml } from '#/content/yaml.ts';
import { cardLines } from './table-cards.ts';
import { descriptionOf, structureOf } from './table-structure.ts';
import { neededWidth } from './table-width.ts';

const FIRMS = `id: t
title: 표
document: intro
section: one
columns:
  kind: { label: 업체, type: text, rowHeader: true }
  firm: { label: 기업, type: text, rowHeader: true }
  gpu: { label: GPU, type: list, group: 칩 }
  npu: { label: NPU, type: list, group: 칩, optional: true }
  use: { label: 쓰임, type: list }
rows:
  - { id: a, kind: 해외, firm: 인텔, gpu: [Arc, Max], npu: "<", use: [서버, 엣지] }
  - { id: b, kind: "^", firm: 구글, gpu: TPU, npu: "-", use: "^" }
  - { id: c, kind: 국내, firm: 삼성, gpu: "가", npu: 나, use: 서버 }
`;

function read(yaml: string): Table {
  const { tables, problems } = readTables([parseYaml('t.yaml', yaml)]);
  assert.deepEqual(problems, []);
  return tables.get('t') as Table;
}

test('a card says what is merged into its row from above, and only that', () => {
  const table = read(FIRMS);
  assert.deepEqual(
    table.rows.map((row) => cardLines(columnsOf(table), row)),
    [
      { context: undefined, shared: undefined },
      { context: '해외', shared: '쓰임(위와 같은 칸): 서버 / 엣지' },
      { context: undefined, shared: undefined },
    ],
  );
});

test('a cell over several columns is labelled by all of them', () => {
  const table = read(FIRMS);
  const columns = columnsOf(table);
  const [first, second] = table.rows;
  const [, , gpu, , use] = columns;
  assert.ok(first && second && gpu && use);
  assert.equal(cellLabel(columns, gpu, first), '칩');
  assert.equal(cellLabel(columns, gpu, second), '칩 › GPU');
  assert.equal(cellLabel(columns, use, first), '쓰임 · 2개 행 공통');
});

test('a table is described by rows, groups, columns and where its headers are', () => {
  assert.deepEqual(structureOf(read(FIRMS)), {
    size: '행 3개(2묶음), 열 5개',
    headers: ': 업체, 기업, 칩 › GPU, 칩 › NPU, 쓰임. 앞의 2열이 행의 머리글이다.',
  });
  assert.equal(descriptionOf(read(FIRMS)), undefined);
  assert.equal(
    descriptionOf({ ...read(FIRMS), description: '기업의 칩을 견준다.' }),
    '기업의 칩을 견준다.',
  );
});

test('a table needs room for the longest word of each column, not for its sentences', () => {
  const narrow = neededWidth(read(FIRMS));
  const withSentence = neededWidth(read(FIRMS.replace('[Arc, Max]', '[Arc Max Arc Max Arc Max]')));
  const withWord = neededWidth(
    read(FIRMS.replace('firm: 삼성', 'firm: 오픈엣지테크놀로지주식회사')),
  );
  assert.equal(withSentence, narrow);
  assert.ok(withWord > narrow + 5);
});
