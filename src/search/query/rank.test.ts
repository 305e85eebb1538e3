import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../format/catalogue.ts';
import { Ranking } from './rank.ts';
import type { Spans } from './spans.ts';

const entry = (kind: Entry['kind'], parent: number, more: Partial<Entry> = {}): Entry => ({
  kind,
  document: 0,
  parent,
  titleLength: 1,
  bodyLength: Number.POSITIVE_INFINITY,
  group: 0,
  twin: 0,
  bare: false,
  glossary: false,
  english: false,
  ...more,
});
/** A page, three sections, a table with a row in the second; its labels begin at word 5. */
const entries = [
  entry('page', 0),
  entry('section', 0),
  entry('section', 0),
  entry('table', 2),
  entry('row', 3, { bodyLength: 5 }),
  entry('section', 0),
];
const ranking = new Ranking(entries);
const NONE: Spans = new Map();

/** Spans of one word by record, each as record: positions. */
const spans = (places: Record<number, number[]>, weight = 1): Spans =>
  new Map(
    Object.entries(places).map(([record, starts]) => [
      Number(record),
      starts.map((start) => ({ start, end: start + 1, weight, skip: 0, length: 2 })),
    ]),
  );
const rank = (terms: Spans[], phrase = NONE) =>
  ranking.rank(
    terms.map((one) => ({ typed: '', spans: one })),
    phrase,
  ).sections;
const order = (terms: Spans[], phrase = NONE) =>
  rank(terms, phrase).map(({ record, tier }) => `${record} ${tier}`);

test('what tables and rows hold counts for their section', () =>
  assert.deepEqual(order([spans({ 1: [20], 3: [20], 4: [3] })]), ['2 all', '1 all']));

test('column labels of a row count only where the table itself has them not', () => {
  const scoreOf = (places: Record<number, number[]>) => rank([spans(places)])[0]?.score;
  assert.equal(scoreOf({ 3: [20], 4: [5, 6] }), scoreOf({ 3: [20] }));
  assert.deepEqual(order([spans({ 4: [5, 6] })]), ['2 all']);
  const [own] = rank([spans({ 1: [20], 4: [5] })]);
  assert.equal(own?.record, 1);
});

test('two spans that begin alike are one occurrence', () => {
  const twice: Spans = new Map([
    [
      1,
      [
        { start: 20, end: 22, weight: 1, skip: 0, length: 4 },
        { start: 20, end: 21, weight: 0.6, skip: 0, length: 2 },
      ],
    ],
  ]);
  assert.equal(rank([twice])[0]?.score, rank([spans({ 1: [20] })])[0]?.score);
});

test('the score is BM25: idf × (k1 + 1) f / (f + k1)', () => {
  const idf = Math.log(1 + (4 - 1 + 0.5) / (1 + 0.5));
  const [{ score } = { score: 0 }] = rank([spans({ 1: [20, 30, 40] })]);
  assert.ok(Math.abs(score - (idf * (2.2 * 3)) / (3 + 1.2)) < 1e-9, `${score}`);
});

test('the phrase comes before all words, whatever they score', () => {
  const terms = [spans({ 1: [0, 1, 2, 3], 2: [20] }), spans({ 1: [0, 4, 5, 6], 2: [30] })];
  const ranked = rank(terms, spans({ 2: [20] }));
  assert.deepEqual(
    ranked.map(({ record, tier }) => `${record} ${tier}`),
    ['2 phrase', '1 all'],
  );
  assert.ok((ranked[0]?.score ?? 0) < (ranked[1]?.score ?? 0));
});

test('all words come before some, whatever they score', () => {
  const often = [0, 1, 2, 3, 4, 5];
  const terms = [
    spans({ 1: often, 2: [20] }),
    spans({ 1: often, 2: [30] }),
    spans({ 1: often, 2: [35] }),
    spans({ 2: [40], 5: [20] }),
  ];
  const ranked = rank(terms);
  assert.deepEqual(
    ranked.slice(0, 2).map(({ record, tier }) => `${record} ${tier}`),
    ['2 all', '1 some'],
  );
  assert.ok((ranked[0]?.score ?? 0) < (ranked[1]?.score ?? 0));
});

test('a word that the index does not hold is left out of account', () =>
  assert.deepEqual(order([spans({ 1: [1] }), NONE]), ['1 all']));

test('a section with some of the words says which it misses', () => {
  const terms = [spans({ 1: [20], 2: [20] }), spans({ 1: [21], 2: [21] }), spans({ 5: [20] })];
  assert.deepEqual(
    rank(terms).map(({ record, missing }) => [record, missing]),
    [
      [1, [2]],
      [2, [2]],
      [5, [0, 1]],
    ],
  );
});

test('where no section holds most of the query, those that hold as much as any are found', () => {
  const terms = [1, 2, 5].map((record) => spans({ [record]: [20] }));
  assert.deepEqual(order(terms), ['1 some', '2 some', '5 some']);
});

test('nothing found ranks nothing', () => {
  assert.deepEqual(order([NONE]), []);
  assert.deepEqual(order([]), []);
});

test('a page in English is found by words in Latin letters only, behind the report, and weighs nothing for others', () => {
  const withEnglish = new Ranking([...entries, entry('page', 6, { english: true, document: 1 })]);
  const terms = [{ typed: '', spans: spans({ 1: [20], 6: [0] }) }];
  assert.deepEqual(withEnglish.rank(terms, NONE).sections, rank([spans({ 1: [20] })]));
  assert.deepEqual(
    withEnglish.rank(terms, NONE, true).sections.map(({ record }) => record),
    [1, 6],
  );
});

/** A page; a heading with a text in it; a figure that is lost; a text whose sources begin at word 5. */
const left = new Ranking([
  entry('page', 0),
  entry('section', 0, { bare: true }),
  entry('section', 1),
  entry('section', 0, { bare: true }),
  entry('section', 0, { bodyLength: 5 }),
]);
/** A lost figure of which only a title of five words is left, and a heading above such a one, beside a text. */
const lost = new Ranking([
  entry('page', 0),
  entry('section', 0, { bare: true, titleLength: 5 }),
  entry('section', 0, { bare: true, titleLength: 5 }),
  entry('section', 2, { bare: true }),
  entry('section', 0),
]);
const ordered = (by: Ranking, terms: Spans[], phrase: Spans = NONE) =>
  by
    .rank(
      terms.map((one) => ({ typed: '', spans: one })),
      phrase,
    )
    .sections.map(({ record }) => record);
const leftOrder = (...terms: Spans[]) => ordered(left, terms);

test('what only sources say comes after text, whatever it scores', () =>
  assert.deepEqual(leftOrder(spans({ 2: [20], 4: [5, 6, 7, 8, 9, 10, 11, 12, 13] })), [2, 4]));

test('a lost figure comes after text, though it is named after the word; a heading does not', () =>
  assert.deepEqual(leftOrder(spans({ 1: [0], 2: [20], 3: [0] })), [1, 2, 3]));

test('of several words what is named after all of them comes first, be its figure lost', () =>
  assert.deepEqual(leftOrder(spans({ 2: [20], 3: [0] }), spans({ 2: [60], 3: [0] })), [3, 2]));

test('but where they are little of its title, or of a heading with nothing below, text comes first', () => {
  const terms = [spans({ 1: [0], 2: [0], 4: [20] }), spans({ 1: [1], 2: [1], 4: [21] })];
  assert.deepEqual(ordered(lost, terms, spans({ 1: [0], 2: [0], 4: [20] })), [4, 1, 2]);
});

test('four words that all stand in a longer title name it', () => {
  const figure = [0, 1, 2, 3].map((word) => spans({ 1: [word], 3: [20 + word] }));
  const titled = new Ranking([
    entry('page', 0),
    entry('section', 0, { bare: true, titleLength: 12 }),
    entry('section', 1, { bare: true }),
    entry('section', 0),
  ]);
  assert.deepEqual(ordered(titled, figure), [1, 3]);
  assert.deepEqual(ordered(titled, figure.slice(1)), [3, 1]);
});

test('a phrase that only sources have comes after text that has it', () => {
  const terms = [spans({ 2: [20], 4: [0, 5] }), spans({ 2: [21], 4: [1, 6] })].map((one) => ({
    ...{ typed: '', spans: one },
  }));
  assert.deepEqual(
    left.rank(terms, spans({ 2: [20], 4: [5] })).sections.map(({ record }) => record),
    [2, 4],
  );
});
