import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Table } from '#/content/table/table.ts';
import { reference as schema } from '#/schemas/reference.ts';
import {
  isSourceLine,
  partsOfLine,
  referenceName,
  referenceText,
  sourceLine,
} from './reference-line.ts';

const PRINTED = [{ document: 'intro', text: '책' }];
const reference = (fields: Record<string, unknown>) =>
  schema.parse({ id: 'a', kind: 'report', printed: PRINTED, ...fields });

const marked = (fields: Record<string, unknown>, line: string) =>
  partsOfLine(reference(fields), line)
    .map(({ kind, text }) => ({ words: text, title: `<${text}>`, address: `[${text}]` })[kind])
    .join('|');

test('the title is found in a line whatever its quotes', () => {
  assert.equal(
    marked({ title: '“책”의 제목' }, '김(2022), ”책“의 제목 12쪽'),
    '김(2022), ”|<책“의 제목>| 12쪽',
  );
});

test('a line without the title has none', () => {
  assert.equal(marked({ title: '책의 제목' }, '김(2022)'), '김(2022)');
  assert.equal(marked({}, '김(2022)'), '김(2022)');
});

test('an address leads on and is shown without what tracks readers', () => {
  const url = 'https://example.org/a/';
  assert.equal(
    marked({ title: '글', url }, '글 (https://example.org/a/?from=mail#top) 끝'),
    '<글>| (|[https://example.org/a/]|) 끝',
  );
  assert.equal(marked({}, '글 https://example.org'), '글 https://example.org');
});

test('beside a citation in the text the line of a place is the longer one', () => {
  const two = reference({
    printed: [
      { document: 'intro', at: 'one', text: '김, 2022' },
      { document: 'intro', at: 'one', text: '김(2022), 책의 제목' },
      { document: 'intro', text: '김의 아주 긴 책의 제목, 2022' },
    ],
  });
  assert.equal(sourceLine(two, 'intro', 'one'), '김(2022), 책의 제목');
  assert.equal(sourceLine(two, 'intro', undefined), '김의 아주 긴 책의 제목, 2022');
  assert.equal(sourceLine(two, 'intro', 'two'), undefined);
});

test('a source without title is called by who and when', () => {
  assert.equal(referenceName(reference({ author: '신문', date: '2023.1.2.' })), '신문(2023.1.2.)');
  assert.equal(referenceName(reference({ author: '김', title: '책' })), '책');
  assert.equal(referenceText(reference({ author: '김', title: '책' })), '김, 책');
  assert.equal(referenceText(reference({ date: '2022', title: '책' })), '책, (2022)');
});

test('a note that is a source line of its table says nothing itself', () => {
  const table = { id: 'one', document: 'intro', references: ['a'] } as Table;
  const cited = reference({
    printed: [{ document: 'intro', at: 'one', text: '김, 『책』 (2022)' }],
  });
  const known = { get: () => cited };
  assert.ok(isSourceLine(known, table, '김, 『책』(2022).'));
  assert.ok(!isSourceLine(known, table, '값은 김, 『책』(2022)에서 가져왔다.'));
});
