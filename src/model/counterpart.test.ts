import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '#/checks/index.ts';
import { documentMdx, editionYaml, overviewMdx, projectWith } from '#/testing/content.ts';
import { siteOf } from '#/testing/fixture.ts';
import { counterpartOf } from './counterpart.ts';

const asked = (title: string) =>
  `${documentMdx(title, 'questions:\n  - { id: why, title: 까닭 }\n')}\n### 답 {/* #answer */}\n\n<Question id="why" />\n\n답이다.\n`;

/** Three editions: what stays, moves once and twice, is dropped with and without its domain, comes back. */
const root = projectWith({
  '2022/chips/index.mdx': overviewMdx('반도체'),
  '2022/edition.yaml': editionYaml(
    '2022',
    '[{ id: chips, title: 반도체, documents: [old, kept, pause, reused] }, { id: cells, title: 전지, documents: [one] }]',
  ),
  '2022/chips/old.mdx': documentMdx('옛 이름'),
  '2022/chips/kept.mdx': documentMdx('그대로'),
  '2022/chips/pause.mdx': documentMdx('한 해 쉼'),
  '2022/chips/reused.mdx': documentMdx('이름을 내준 문서'),
  '2022/cells/one.mdx': documentMdx('전지 하나'),
  '2022/cells/index.mdx': overviewMdx('전지'),
  '2023/chips/index.mdx': overviewMdx('반도체'),
  '2023/lost/index.mdx': overviewMdx('잃은 분야'),
  '2023/edition.yaml': editionYaml(
    '2023',
    '[{ id: intro, title: 서론, documents: [] }, { id: chips, title: 반도체, documents: [middle, kept, talks, gone] }, { id: cells, title: 전지, documents: [one] }, { id: lost, title: 잃은 분야, documents: [one] }]',
  ),
  '2023/intro/index.mdx': documentMdx('서론'),
  '2023/chips/middle.mdx': documentMdx('가운데', 'continues: chips/old\n'),
  '2023/chips/kept.mdx': documentMdx('그대로'),
  '2023/chips/talks.mdx': asked('자문'),
  '2023/chips/gone.mdx': documentMdx('사라진 문서'),
  '2023/cells/index.mdx': overviewMdx('전지'),
  '2023/cells/one.mdx': documentMdx('전지 하나'),
  '2023/lost/one.mdx': documentMdx('잃은 문서'),
  '2024/chips/index.mdx': overviewMdx('반도체'),
  '2024/edition.yaml': editionYaml(
    '2024',
    '[{ id: intro, title: 서론, documents: [] }, { id: chips, title: 반도체, documents: [new, kept, pause, reused, talks] }, { id: batteries, title: 배터리, documents: [two] }]',
  ),
  '2024/intro/index.mdx': documentMdx('서론'),
  '2024/chips/new.mdx': documentMdx('새 이름', 'continues: chips/middle\n'),
  '2024/chips/kept.mdx': documentMdx('그대로'),
  '2024/chips/pause.mdx': documentMdx('한 해 쉼'),
  '2024/chips/reused.mdx': documentMdx('남의 이름을 받은 문서', 'continues: lost/one\n'),
  '2024/chips/talks.mdx': asked('자문'),
  '2024/batteries/index.mdx': overviewMdx('배터리', 'continues: cells\n'),
  '2024/batteries/two.mdx': documentMdx('전지 둘'),
});
const site = siteOf(root);
const found = (path: string) => {
  const counterpart = counterpartOf(site, path);
  return counterpart && [counterpart.kind, counterpart.address];
};

test('the content of these tests is sound', () => {
  assert.deepEqual(checkContent(root).problems, []);
});

test('a page of the newest edition, and one of none, has no counterpart', () => {
  for (const path of ['/2024/', '/2024/chips/kept/', '/2024/tables/', '/glossary/', '/', '/about/'])
    assert.equal(counterpartOf(site, path), undefined, path);
});

test('a page that kept its id leads to itself, over an edition without it too', () => {
  assert.deepEqual(found('/2022/chips/kept/'), ['same', '/2024/chips/kept/']);
  assert.deepEqual(found('/2023/intro/'), ['same', '/2024/intro/']);
  assert.deepEqual(found('/2022/chips/pause/'), ['same', '/2024/chips/pause/']);
});

test('a page that moved leads to where it went, step by step', () => {
  assert.deepEqual(found('/2023/chips/middle/'), ['moved', '/2024/chips/new/']);
  assert.deepEqual(found('/2022/chips/old/'), ['moved', '/2024/chips/new/']);
  assert.deepEqual(found('/2023/lost/one/'), ['moved', '/2024/chips/reused/']);
  assert.deepEqual(found('/2022/cells/'), ['moved', '/2024/batteries/']);
  assert.equal(counterpartOf(site, '/2023/chips/middle/')?.title, '새 이름');
});

test('an id that another document has taken over is no counterpart', () => {
  assert.deepEqual(found('/2022/chips/reused/'), ['domain', '/2024/chips/']);
});

test('a page that was dropped leads to its domain, wherever that is now, or to the contents', () => {
  assert.deepEqual(found('/2023/chips/gone/'), ['domain', '/2024/chips/']);
  assert.deepEqual(found('/2023/cells/one/'), ['domain', '/2024/batteries/']);
  assert.deepEqual(found('/2023/lost/'), ['contents', '/2024/']);
});

test('contents and lists lead to those of the newest edition', () => {
  assert.deepEqual(found('/2022/'), ['same', '/2024/']);
  assert.deepEqual(found('/2023/errata/'), ['same', '/2024/errata/']);
});

test('what leads to a page is listed beside its counterpart, or there is none', () => {
  assert.deepEqual(found('/2022/chips/kept/cited/'), ['same', '/2024/chips/kept/cited/']);
  assert.deepEqual(found('/2023/chips/middle/cited/'), ['moved', '/2024/chips/new/cited/']);
  assert.deepEqual(found('/2023/lost/cited/'), ['contents', '/2024/']);
});

test('a consultation by question leads to the same reading, or to the document without questions', () => {
  assert.deepEqual(found('/2023/chips/talks/questions/'), ['same', '/2024/chips/talks/questions/']);
  const { current } = site;
  const documents = current.documents.map((page) =>
    page.id === 'chips/talks'
      ? { ...page, frontmatter: { ...page.frontmatter, questions: [] } }
      : page,
  );
  const silent = { ...current, documents };
  const other = { ...site, editions: [...site.editions.slice(0, -1), silent], current: silent };
  assert.equal(counterpartOf(other, '/2023/chips/talks/questions/')?.address, '/2024/chips/talks/');
});
