import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../format/catalogue.ts';
import { type AnsweredTerm, Candidates } from './candidates.ts';
import type { Tier } from './rank.ts';

const entry = (kind: Entry['kind'], parent: number, titleLength = 1, bodyLength = 10): Entry => ({
  kind,
  document: 0,
  parent,
  titleLength,
  bodyLength: kind === 'table' ? Number.POSITIVE_INFINITY : bodyLength,
  group: 0,
  twin: 0,
  bare: false,
  glossary: false,
  english: false,
});
const [SECTION, TABLE, ROW, OTHER] = [1, 2, 3, 4] as const;
const candidates = new Candidates([
  entry('page', 0),
  entry('section', 0),
  entry('table', SECTION),
  entry('row', TABLE),
  entry('row', TABLE),
]);

/** A term by record: positions. */
const term = (places: Record<number, number[]>, numeric = false): AnsweredTerm => ({
  number: 0,
  numeric,
  spans: new Map(
    Object.entries(places).map(([record, starts]) => [
      Number(record),
      starts.map((start) => ({ start, end: start + 1, weight: 1, skip: 0, length: 2 })),
    ]),
  ),
});
const of = (terms: AnsweredTerm[], tier: Tier = 'all', phrase = term({})) =>
  candidates.of({ record: SECTION, tier, missing: [] }, terms, phrase.spans, new Map());
const records = (...terms: AnsweredTerm[]) => of(terms).map(({ record }) => record);

test('text alone: the section', () => assert.deepEqual(records(term({ 1: [5] })), [SECTION]));

test('a number in a row: the row, then the section that has it too', () => {
  assert.deepEqual(records(term({ 1: [5], 3: [4] }, true)), [ROW, SECTION]);
  assert.deepEqual(records(term({ 3: [4] }, true)), [ROW]);
});

test('a number in the title of the section: its row all the same, which says no more by the section', () =>
  assert.deepEqual(records(term({ 1: [0], 3: [4] }, true)), [ROW]));

test('words only in the sources of a section: the row that has them shows it', () => {
  const [only] = of([term({ 1: [12], 3: [4] })]);
  assert.deepEqual([only?.record, only?.shownBy?.record], [SECTION, ROW]);
});

test('the label of a row: the row', () => assert.deepEqual(records(term({ 4: [0] })), [OTHER]));

test('a word in a cell, the section having it too: the section', () =>
  assert.deepEqual(records(term({ 1: [5], 3: [4] })), [SECTION]));

test('two words of one row: the row', () =>
  assert.deepEqual(records(term({ 3: [4] }), term({ 3: [5] })), [ROW]));

test('the label of a row and the title around it: the row', () =>
  assert.deepEqual(records(term({ 3: [0], 4: [0] }), term({ 2: [0] })), [ROW]));

test('the label of one row and a column label: that row before the other', () =>
  assert.deepEqual(records(term({ 4: [0] }), term({ 3: [12], 4: [12] })), [OTHER]));

test('a table named after the query: the table', () =>
  assert.deepEqual(records(term({ 2: [0], 3: [0] })), [TABLE]));

test('a section named after the query: itself, shown by the text that has it', () => {
  const [only, ...others] = of([term({ 1: [0], 3: [0, 4] })]);
  assert.deepEqual([only?.record, only?.shownBy?.record, others], [SECTION, ROW, []]);
});

test('words only in cells: the fullest row, and how many are like it', () => {
  const [only] = of([term({ 3: [4], 4: [4] })]);
  assert.deepEqual([only?.record, only?.more], [ROW, 1]);
});

test('of the phrase only what holds it is shown', () => {
  const found = of(
    [term({ 1: [5], 3: [4] }), term({ 1: [9], 3: [5] })],
    'phrase',
    term({ 3: [4] }),
  );
  assert.deepEqual(
    found.map(({ record }) => record),
    [ROW],
  );
});

test('a section named after the word that its table has: a row shows it, not the heads of the table', () =>
  assert.equal(of([term({ 1: [0], 2: [2, 4, 6], 3: [12] })])[0]?.shownBy?.record, ROW));
