import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Table } from '#/content/table/table.ts';
import { tableData } from '#/data/table-data.ts';
import { siteOf } from '#/testing/fixture.ts';
import { correctionsAt, errataAt, errataOf, keptOf, markedAt } from './errata.ts';

const edition = siteOf(
  join(import.meta.dirname, '../checks/fixtures/errata-are-marked.passes'),
).current;
const errata = errataOf(edition, 'intro');

/** The words of the errata at an address. */
const wordsAt = (address: string, column?: string) =>
  errataAt(edition, address, column).map(({ place }) => place.printed);

test('a document has every place of its errata, and marks those that are kept', () => {
  assert.equal(errata.length, 11);
  assert.deepEqual(
    [...new Set(keptOf(edition, 'intro').map(({ erratum }) => erratum.id))],
    ['e1', 'e2'],
  );
  assert.deepEqual(errataOf(edition, 'chips/trends'), []);
});

test('a place says its own note and reading, or those of its erratum', () => {
  const own = errata.find(({ place }) => place.printed === '20명');
  assert.deepEqual([own?.note, own?.reading], ['여기서는 쪽이 틀렸다.', '22명']);
  const shared = errata.find(({ place }) => place.printed === '모두 10명 / 이다');
  assert.deepEqual([shared?.note, shared?.reading], ['수가 맞지 않는다.', '12명']);
});

test('a list that quotes an address finds what is doubtful there', () => {
  const head = ['단위: 개', '내용', '주석의 글'];
  const cells = ['10억 원', '10억 / 달러', '때'];
  const prose = ['모두 10명 / 이다', '20명'];
  assert.deepEqual(wordsAt('/2023/intro/#topics.price'), cells.slice(0, 2));
  assert.deepEqual(wordsAt('/2023/intro/#topics.price', 'details'), cells.slice(0, 2));
  assert.deepEqual(wordsAt('/2023/intro/#topics.price', 'topic'), []);
  assert.deepEqual(wordsAt('/2023/intro/#topics.time', 'topic'), []);
  assert.deepEqual(wordsAt('/2023/intro/#topics.time', 'details'), ['때']);
  assert.deepEqual(wordsAt('/2023/intro/#topics').sort(), [...head, ...cells].sort());
  assert.deepEqual(wordsAt('/2023/intro/#named'), ['20명']);
  assert.deepEqual(wordsAt('/2023/intro/#one').sort(), [...prose, ...head, ...cells].sort());
  assert.deepEqual(wordsAt('/2023/intro/').length, 8);
  assert.deepEqual(wordsAt('/2023/intro/#nowhere'), []);
});

test('a list that quotes a cell finds what was corrected in it', () => {
  const corrected = (column: string) =>
    correctionsAt(edition, '/2023/intro/#topics.time', column).map(
      ({ place, reading }) => `${place.printed} → ${reading}`,
    );
  assert.deepEqual(corrected('details'), ['대 → 때']);
  assert.deepEqual(corrected('topic'), []);
});

test('a mark of the prose is told from others of its erratum by its words', () => {
  const readings = (id: string, words: string) =>
    markedAt(edition, 'intro', id, words).map(({ reading }) => reading);
  assert.deepEqual(readings('e1', '20명'), ['22명']);
  assert.deepEqual(readings('e1', '모두 10명'), ['12명']);
  assert.deepEqual(readings('e9', '글'), []);
});

test('the data of a table tell its errata, corrected ones too, with row, column and words', () => {
  const table = edition.tables.get('topics') as Table;
  const told = tableData(table, errata, '2023', '').errata;
  assert.deepEqual(told.slice(0, 3), [
    { id: 'e2', row: 'price', column: 'details', printed: '10억 원', treatment: 'kept' },
    { id: 'e2', row: 'price', column: 'details', printed: '10억 달러', treatment: 'kept' },
    { id: 'e2', row: 'time', column: 'details', printed: '때', treatment: 'kept' },
  ]);
  assert.deepEqual(told.at(-1), {
    ...{ id: 'e4', column: undefined, printed: '모두 10명 이다', treatment: 'noted' },
  });
});
