/** The published questions can be judged: what they call an answer stands on the built site. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type Places, readPlaces } from '#/tools/search/places.ts';
import { type Question, readQuestions } from '#/tools/search/questions.ts';
import { measuredEdition } from '#/tools/search/site-search.ts';
import { count } from '#/tools/search/truth.ts';
import { DIST } from '../support/built-pages.ts';

let places: Places;
let questions: Question[];

before(async () => {
  places = await readPlaces(DIST, measuredEdition(DIST));
  questions = await readQuestions();
});

test('every place is there', () => {
  const missing = questions.flatMap(({ q, at }) =>
    at.filter((place) => !places.has(place)).map((place) => `${q}: ${place}`),
  );
  assert.deepEqual(missing, []);
});

test('every value stands at each of its places, in one of its spellings', () => {
  const missing = questions.flatMap(({ q, at, values }) =>
    at
      .filter(
        (place) =>
          values.length > 0 && !values.some((value) => count(places.textOf(place), value) > 0),
      )
      .map((place) => `${q}: ${values} at ${place}`),
  );
  assert.deepEqual(missing, []);
});

test('nothing is asked twice', () => {
  const asked = questions.map(({ q }) => q);
  assert.deepEqual(asked, [...new Set(asked)]);
});

test('at least 160, spread over all documents, a third of each type kept aside', () => {
  assert.ok(questions.length >= 160, `${questions.length}`);
  const pages = new Set(questions.flatMap(({ at }) => at.map((place) => place.replace(/#.*/, ''))));
  assert.equal(places.documents.filter((page) => !pages.has(page)).join(' '), '');
  for (const [type, group] of Map.groupBy(questions, ({ type }) => type)) {
    const share = group.filter(({ aside }) => aside).length / group.length;
    assert.ok(share > 0.29 && share < 0.38, `${type}: ${share}`);
  }
});
