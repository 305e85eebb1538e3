import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { QuotationPlace } from '#/schemas/quotation.ts';
import { siteOf } from '#/testing/fixture.ts';
import { isEmptyCell, quotationFrom, soundQuotation } from './quotation.ts';
import { whereaboutsOf } from './quotation-context.ts';
import { comparisonsOf } from './targets.ts';
import { timelineOf } from './timeline.ts';

const edition = siteOf(
  join(import.meta.dirname, '../checks/fixtures/views-quote-the-report.passes'),
).current;
const PAGE = '/2023/chips/trends/';
const ROW = `${PAGE}#topics.price`;

/** What is printed for a place, or the field at fault. */
const taken = (place: QuotationPlace) => {
  const found = quotationFrom(edition, place);
  if (!found) return undefined;
  return 'words' in found ? found.words : { fault: found.field };
};

test('a sentence is quoted whole, from a section its own alone', () => {
  assert.equal(
    taken({ source: `${PAGE}#one`, with: '자립화율' }),
    '자립화율을 약 50%로 올릴 계획이다.',
  );
  assert.equal(taken({ source: `${PAGE}#one`, words: '약 50%' }), '약 50%');
  assert.deepEqual(taken({ source: `${PAGE}#one`, with: '8대 과제' }), { fault: 'with' });
});

test('an item of a cell is quoted whole, or in part', () => {
  const cell = { source: ROW, column: 'industry' };
  assert.equal(taken({ ...cell, with: '다라전기' }), '(다라전기) 양산(’26), 증설(’28)');
  assert.equal(taken({ ...cell, words: '증설(’28)' }), '증설(’28)');
  assert.deepEqual(taken(cell), { fault: 'with' });
  assert.deepEqual(taken({ ...cell, words: '증설 (’28)' }), { fault: 'words' });
  assert.deepEqual(taken({ ...cell, column: 'industri' }), { fault: 'column' });
});

test('an address that is not there is told elsewhere', () => {
  assert.equal(taken({ source: `${PAGE}#three` }), undefined);
});

test('an empty cell is told from words', () => {
  const empty = soundQuotation(edition, { source: ROW, column: 'government' });
  assert.ok(empty && isEmptyCell(empty));
  const full = soundQuotation(edition, { source: ROW, column: 'industry', with: '다라' });
  assert.ok(full && !isEmptyCell(full));
});

test('where words stand is what the table or the headings say', () => {
  const cell = soundQuotation(edition, { source: ROW, column: 'industry', with: '다라' });
  assert.deepEqual(cell && whereaboutsOf(cell), { place: ['항목'], heads: ['값', '민간'] });
  const sentence = soundQuotation(edition, { source: `${PAGE}#below`, with: '8대' });
  assert.deepEqual(sentence && whereaboutsOf(sentence), {
    place: ['동향', '하나', '아래'],
    heads: [],
  });
});

test('a time that the data have is not repeated, and an end is no beginning', () => {
  const dates = Object.fromEntries(timelineOf(edition).map(({ entry, date }) => [entry.id, date]));
  assert.deepEqual(dates.derived, { printed: '~’25', to: '2025' });
  assert.deepEqual(dates['one-of-two'], { printed: '’26', from: '2026' });
  assert.deepEqual(dates.begins, { printed: '2021년부터', from: '2021' });
  assert.deepEqual(dates.span, { printed: '09~21년', from: '2009', to: '2021' });
});

test('a comparison belongs to the domain of its first side', () => {
  assert.deepEqual(
    comparisonsOf(edition).map(({ domain, stated }) => [domain, stated.length]),
    [['chips', 3]],
  );
});
