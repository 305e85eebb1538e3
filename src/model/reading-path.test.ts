import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentMdx, editionYaml, projectWith } from '#/testing/content.ts';
import { siteOf, wholeEdition } from '#/testing/fixture.ts';
import { isAnnex, outlineOf, readingPath } from './reading-path.ts';

const edition = siteOf(
  projectWith({
    '2023/edition.yaml': editionYaml(
      '2023',
      '[{ id: chips, title: 반도체, documents: [annex, brief, second, deep] }]',
    ),
    '2023/chips/brief.mdx': documentMdx(
      '브리프',
      '',
      '\n### 동향 {/* #trend */}\n\n글이다.\n\n#### 더 깊이 {/* #deeper */}\n\n글이다.\n\n## 붙임1 자료 {/* #annex-1 */}\n\n글이다.\n',
    ),
    '2023/chips/annex.mdx': documentMdx('별첨', 'parent: chips/brief\n'),
    '2023/chips/deep.mdx': documentMdx('별첨의 별첨', 'parent: chips/annex\n'),
    '2023/chips/second.mdx': documentMdx('둘째'),
  }),
).current;

const ids = (pages: readonly { id: string }[]) => pages.map(({ id }) => id);
const documentOf = (id: string) => {
  const page = edition.documents.find((d) => d.id === id);
  assert.ok(page);
  return page;
};

test('attachments, and those attached to them, stand below their document', () => {
  assert.deepEqual(
    readingPath(edition.documents).map(({ page, attachments }) => [page.id, ids(attachments)]),
    [
      ['chips/brief', ['chips/annex', 'chips/deep']],
      ['chips/second', []],
    ],
  );
});

test('one whose parent is not among the documents stands for itself', () => {
  const [step, ...others] = readingPath([documentOf('chips/deep')]);
  assert.equal(step?.page.id, 'chips/deep');
  assert.deepEqual(others, []);
});

test('the outline of a document has its sections, those below them, and its annexes', () => {
  const outline = outlineOf(documentOf('chips/brief'));
  assert.deepEqual(
    outline.map(({ id, below }) => [id, ids(below)]),
    [
      ['body', ['trend']],
      ['annex-1', []],
    ],
  );
  assert.deepEqual(outline.map(isAnnex), [false, true]);
});

test('of people who answer the same questions only the people are named', () => {
  const page = wholeEdition().documents.find(({ id }) => id === 'chips/experts');
  assert.ok(page);
  const voices = page.frontmatter.voices.map(({ section }) => section);
  assert.ok(voices.length > 0);
  const spoken = outlineOf(page).filter(({ id }) => voices.includes(id));
  assert.deepEqual(ids(spoken), voices);
  assert.ok(spoken.every(({ below }) => below.length === 0));
  // with their names
  assert.ok(
    spoken.every(({ title }, i) => title.endsWith(page.frontmatter.voices[i]?.role ?? '?')),
  );
});
