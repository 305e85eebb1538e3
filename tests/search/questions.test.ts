/** The built site's search against the published questions: what it can answer, it goes on answering. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { committedAnswers, measuresOf, worse } from '#/tools/search/answer-measures.ts';
import { askAll } from '#/tools/search/ask-questions.ts';
import type { Asked } from '#/tools/search/asked.ts';
import { DIST } from '../support/built-pages.ts';

let asked: Asked[];

before(async () => {
  ({ asked } = await askAll(DIST));
});

test('no measure is worse than the committed one', async () => {
  const fallen = worse(measuresOf(asked), await committedAnswers());
  assert.deepEqual(fallen, [], 'meant? npm run benchmark:questions -- --write');
});

test('nothing is claimed of what the report does not say', () => {
  const claimed = asked.filter(
    ({ question, direct }) => question.at.length === 0 && direct !== undefined,
  );
  assert.deepEqual(
    claimed.map(({ question }) => question.q),
    [],
  );
});
