import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../format/catalogue.ts';
import { NEAR } from '../ranking.ts';
import { Nearness } from './nearness.ts';
import type { Spans } from './spans.ts';

const entry = (kind: Entry['kind'], parent: number, bodyLength: number): Entry => ({
  ...{ kind, document: 0, parent, titleLength: 2, bodyLength, twin: 0, bare: false },
  ...{ group: 0, glossary: false, english: false },
});
const END = Number.POSITIVE_INFINITY;
/** A page, a section whose sources begin at word 200, a table, a row whose column labels begin at 50. */
const [PAGE, SECTION, TABLE, ROW] = [0, 1, 2, 3] as const;
const nearness = new Nearness([
  entry('page', PAGE, END),
  entry('section', PAGE, 200),
  entry('table', SECTION, END),
  entry('row', TABLE, 50),
]);
const term = (places: Record<number, number[]>, idf = 1, weight = 1) => {
  const spans: Spans = new Map(
    Object.entries(places).map(([record, starts]) => [
      Number(record),
      starts.map((start) => ({ start, end: start + 1, weight, skip: 0, length: 2 })),
    ]),
  );
  return { spans, idf };
};
const near = (record: number, ...terms: ReturnType<typeof term>[]) =>
  nearness.of(terms).get(record);

test('words of one stretch count whole, one that stands elsewhere less', () => {
  const [first, beyond] = [20, 20 + NEAR.words];
  assert.equal(near(SECTION, term({ 1: [first] }), term({ 1: [beyond - 1] })), 2);
  assert.equal(near(SECTION, term({ 1: [first] }), term({ 1: [beyond] })), 1 + NEAR.apart);
});

test('of several stretches the one that holds most of the weight counts', () =>
  assert.equal(
    near(SECTION, term({ 1: [10] }, 1), term({ 1: [12, 100] }, 2), term({ 1: [101] }, 4)),
    NEAR.apart + 2 + 4,
  ));

test('the title of a section stands with every stretch of it', () =>
  assert.equal(near(SECTION, term({ 1: [0] }), term({ 1: [150] })), 2));

test('a title around counts in part, of whatever table, section or page it is', () =>
  assert.equal(
    near(ROW, term({ 3: [10] }), term({ 2: [0] }), term({ 1: [1] }), term({ 0: [0] })),
    1 + NEAR.around + NEAR.around + NEAR.around,
  ));

test('text around, which is no title, counts nothing', () =>
  assert.equal(near(ROW, term({ 3: [10] }), term({ 1: [20] })), 1));

test('the label of a row counts most, the label of a column as the row itself', () =>
  assert.equal(near(ROW, term({ 3: [0] }), term({ 3: [51] })), NEAR.label + 1));

test('sources count nothing', () =>
  assert.equal(near(SECTION, term({ 1: [20] }), term({ 1: [201] })), 1));

test('a span counts as it matches', () =>
  assert.equal(near(SECTION, term({ 1: [20] }, 2, 0.5), term({ 1: [21] })), 2));
