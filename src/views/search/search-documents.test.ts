import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Passage, passagesByAddress } from '#/model/passages.ts';
import { cellLines } from '#/schemas/cells/cell-text.ts';
import { siteOf, wholeReport } from '#/testing/fixture.ts';
import { searchDocuments } from './search-documents.ts';

const documents = searchDocuments(siteOf(wholeReport));
const passagesOn = (id: string) => documents.find((d) => d.id === id)?.passages ?? [];

test('documents stand in the order of their addresses, overviews are none, the glossary is last', () => {
  assert.deepEqual(
    documents.map(({ id }) => id),
    ['chips/experts', 'chips/trends', 'forum/session', 'intro', 'glossary'],
  );
  const { passages: _, ...experts } = documents[0] ?? {};
  assert.deepEqual(experts, {
    id: 'chips/experts',
    title: '전문가 자문',
    kind: 'expert-consultation',
    kindTitle: '전문가 자문',
    domain: 'chips',
    domainTitle: '반도체',
    edition: '2023',
    cite: '연구소(2023), 「전문가 자문」, 『보고서』, 2023.12.27.',
  });
});

test('the glossary is its entries with their definitions, where they are printed', () => {
  const [page, ...entries] = passagesOn('glossary');
  assert.deepEqual(page, {
    ...{ kind: 'page', address: '/glossary/', title: '용어집', blocks: [], heads: [] },
  });
  assert.deepEqual(
    entries.map(({ kind, address, title, blocks }) => [kind, address, title, blocks]),
    [
      [
        'section',
        '/glossary/giyeok-o/#hbm',
        '고대역폭메모리 (HBM)',
        ['시험에 쓰려고 스무 자가 넘게 적은 뜻풀이다.', 'High Bandwidth Memory'],
      ],
      [
        'section',
        '/glossary/siot-o/#unused',
        '쓰이지 않는 말',
        ['시험에 쓰려고 스무 자가 넘게 적은 뜻풀이다.'],
      ],
    ],
  );
  assert.ok(entries.every(({ parent }) => parent === page));
});

test('a document is its page, sections, tables and rows with what they print', () =>
  assert.deepEqual(
    passagesOn('chips/trends').map(({ kind, address, title, blocks, heads, parent }) => [
      `${kind} ${address.split('#')[1] ?? ''}`,
      title,
      blocks,
      ...heads,
      parent?.title,
    ]),
    [
      ['page ', 'AI반도체 동향', ['머리말은 1쪽이다. (책, 2022)'], undefined],
      [
        'section market',
        '시장',
        ['인텔과 엔비디아가 20%를 나눈다. 모두 10명', '인텔리전스는 다른 말이다.'],
        'AI반도체 동향',
      ],
      [
        'section products',
        '제품',
        ['HBM을 쓰는 제품이다.', '시장의 그림', '출처', '“논문”(2021)'],
        '시장',
      ],
      ['table topics', '항목', ['구분', '내용', '* 주석 40', '출처', '(민간) 논문'], '제품'],
      ['row topics.price', '값', ['10억 원'], '내용', '항목'],
      ['row topics.time', '때', ['’23~’27'], '내용', '항목'],
      ['section sources', '출처', ['출처', '김의 책', '“논문”(2021)'], 'AI반도체 동향'],
    ],
  ));

test('a page begins with what its head says, an answer with its question', () => {
  const [page, ...sections] = passagesOn('chips/experts');
  assert.deepEqual(page?.blocks, ['붙임1']);
  const answer = sections.find(({ address }) => address.endsWith('#minutes-1-market'));
  assert.equal(answer?.blocks[0], '시장은 어디로 갈 것인가?');
});

test('rows of the report are complete under merged cells, each value once', () => {
  const site = siteOf(join(import.meta.dirname, '../../..'));
  const searched = new Map(
    searchDocuments(site).flatMap(({ passages }) => passages.map((p) => [p.address, p] as const)),
  );
  const rows = site.editions
    .flatMap((edition) => [...passagesByAddress(edition).values()])
    .filter((p): p is Extract<Passage, { kind: 'row' }> => p.kind === 'row');
  let covered = 0;
  for (const { address, table, row } of rows) {
    const passage = searched.get(address);
    assert.ok(passage, address);
    assert.equal(passage.heads.length, passage.blocks.length, address);
    const values = Object.keys(table.shape.columns)
      .filter((name) => !table.shape.rowHeaders.includes(name))
      .flatMap((name) => {
        const side = row.spans[name]?.covered;
        if (side) covered++;
        const value = cellLines(row.cells[name]).join('\n');
        return side === 'left' || value === '' || value === '-' ? [] : [value];
      });
    assert.deepEqual([...passage.blocks].sort(), values.sort(), address);
  }
  assert.ok(rows.length > 0 && covered > 0, 'the report has merged cells');
});
