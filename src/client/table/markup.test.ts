import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { CopiedTable } from './clipboard.ts';
import { markdownOf } from './markup.ts';

/** The cells of a table in Markdown, as GitHub reads them: a line break is a new line. */
function cellsIn(markdown: string): string[][] {
  // a single tilde strikes through too
  const tree = unified().use(remarkParse).use(remarkGfm, { singleTilde: true }).parse(markdown);
  assert.deepEqual(
    tree.children.map(({ type }) => type),
    ['table'],
  );
  const [table] = tree.children as Table[];
  return (table?.children ?? []).map(({ children }) =>
    children.map((cell) => {
      const marks = cell.children.filter(({ type }) => type !== 'text' && type !== 'html');
      assert.deepEqual(marks, [], 'words are words');
      return textOf(
        cell.children.map((one) => (one.type === 'html' ? { ...one, value: '\n' } : one)),
      );
    }),
  );
}

const table = (...rows: string[][][]): CopiedTable => ({ head: [['이름'], ['값']], rows });

test('Markdown is a table with a header, a line for each row', () => {
  assert.equal(
    markdownOf(table([['가'], ['1조 2,500억 원']], [['나'], ['-']])),
    '| 이름 | 값 |\n| --- | --- |\n| 가 | 1조 2,500억 원 |\n| 나 | - |\n',
  );
});

test('whatever a cell says is read as it is written', () => {
  const words = [
    ...[
      'a|b',
      '**굵은** 글',
      '밑_줄_',
      '3~5% ~취소~',
      '`코드`',
      '<b>x</b>',
      '[링크](/a/)',
      '역\\슬래시',
    ],
    ...['$40M, $50M', '&lt; AT&T', '# 제목', '1. 목록', '- 항목', '* 주', '', '줄\u00a0사이'],
  ];
  for (const word of words)
    assert.deepEqual(cellsIn(markdownOf(table([[word], ['끝']])))[1], [word, '끝'], word);
});

test('the lines of a cell stay in it', () => {
  assert.deepEqual(cellsIn(markdownOf(table([['가'], ['하나', '둘|셋']]))), [
    ['이름', '값'],
    ['가', '하나\n둘|셋'],
  ]);
});
