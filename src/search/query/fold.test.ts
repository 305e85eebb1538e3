import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../format/catalogue.ts';
import type { Candidate } from './candidates.ts';
import { fold } from './fold.ts';

const entry = (kind: Entry['kind'], twin: number): Entry => ({
  ...{ kind, document: 0, parent: 0, titleLength: 1, bodyLength: 9, twin, bare: false },
  ...{ group: 0, glossary: false, english: false },
});
/** Two answers to a question, a row in two printings, another row, two sections. */
const entries = [
  entry('section', 0),
  entry('section', 0),
  entry('row', 2),
  entry('row', 2),
  entry('row', 4),
  entry('section', 5),
  entry('section', 6),
];
const candidate = (record: number, missing: string[] = []): Candidate => ({
  ...{ record, spans: [], more: 0, score: 1, missing },
  isPartial: missing.length > 0,
  isLittle: false,
});
const folded = (...candidates: Candidate[]) =>
  fold(candidates, entries).map(({ record, others }) => [record, ...others.map((o) => o.record)]);

test('a row that is printed again is folded under the first of the list, not of the report', () =>
  assert.deepEqual(folded(candidate(3), candidate(4), candidate(2)), [[3, 2], [4]]));

test('a section that is shown by a row is folded with the sections and rows that say the same', () => {
  const shown = (record: number, row: number) => ({
    ...candidate(record),
    shownBy: candidate(row),
  });
  assert.deepEqual(folded(shown(5, 2), shown(6, 3), candidate(3), candidate(5)), [[5, 6, 3], [5]]);
});

test('a row is the same whichever words its section misses', () =>
  assert.deepEqual(folded(candidate(2), candidate(3, ['특허'])), [[2, 3]]));

test('answers to a question are folded whichever words they miss', () => {
  assert.deepEqual(folded(candidate(0), candidate(1)), [[0, 1]]);
  assert.deepEqual(folded(candidate(0), candidate(1, ['특허'])), [[0, 1]]);
});
