import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentMdx, editionYaml, overviewMdx, projectWith } from '#/testing/content.ts';
import { siteOf } from '#/testing/fixture.ts';
import { overviewHeadings, overviewLists } from './overview.ts';

const edition = siteOf(
  projectWith({
    '2023/edition.yaml': editionYaml(
      '2023',
      '[{ id: chips, title: 반도체, documents: [trends] }, { id: cells, title: 이차전지, documents: [market] }, { id: robots, title: 로봇 }]',
    ),
    '2023/chips/index.mdx': overviewMdx(
      '반도체',
      'related: [{ source: "/2023/cells/market/#shares", reason: 같은 시장을 다룬다. }]\n',
    ),
    '2023/chips/trends.mdx': documentMdx('동향', '', '\n<Table id="topics" />\n'),
    '2023/chips/tables/topics.yaml': `id: topics
title: 주제
document: chips/trends
section: body
columns:
  topic: { label: 구분, type: text, rowHeader: true }
rows:
  - { id: price, topic: 가격 }
`,
    '2023/cells/index.mdx': overviewMdx('이차전지'),
    '2023/cells/market.mdx': documentMdx('시장', '', '\n### 점유율 {/* #shares */}\n\n글이다.\n'),
    '2023/robots/index.mdx': overviewMdx('로봇'),
  }),
).current;

const listsOf = (domain: string) => {
  const page = edition.overviews.find((overview) => overview.domain === domain);
  assert.ok(page);
  return overviewLists(edition, page);
};
const idsOf = (domain: string) => overviewHeadings(listsOf(domain)).map(({ id }) => id);

test('an overview lists the documents and tables of its domain, and places of others', () => {
  const { documents, tables, related } = listsOf('chips');
  assert.deepEqual(
    documents.map(({ id }) => id),
    ['chips/trends'],
  );
  assert.deepEqual(
    tables.map(({ id, page }) => [id, page.id]),
    [['topics', 'chips/trends']],
  );
  assert.deepEqual(related, [
    {
      address: '/2023/cells/market/#shares',
      domain: '이차전지',
      where: ['시장', '본문', '점유율'],
      reason: '같은 시장을 다룬다.',
    },
  ]);
});

test('a list without entries has no heading, but documents always have their place', () => {
  assert.deepEqual(idsOf('chips'), ['documents', 'domain-tables', 'related-places']);
  assert.deepEqual(idsOf('cells'), ['documents']);
  assert.deepEqual(overviewHeadings(listsOf('robots')), [{ id: 'documents', title: '문서' }]);
});
