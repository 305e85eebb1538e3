/** The built site's search against the published questions: what it can answer, it goes on answering. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { committedAnswers, measuresOf, worse } from '#/tools/search/answer-measures.ts';
import { askAll } from '#/tools/search/ask-questions.ts';
import type { Asked } from '#/tools/search/asked.ts';
import { measuredEdition, siteEngine, siteFiles } from '#/tools/search/site-search.ts';
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

/** Questions whose words and a figure stand together in the report, which says the figure of something else. */
const OF_SOMETHING_ELSE = [
  // of another country, company, clause
  'LFP 배터리 한국 점유율',
  'SK스퀘어 투자 금액',
  '혼다 투자 금액',
  '포스코 하이니켈 점유율',
  // of six together
  '프랑스 양자 예산',
  '폴란드 양자 예산',
  // another measure
  '토요타 전고체 가격',
  'OpenAI GPU 가격',
  // digits of names, sources and days
  'LGES ESS LFP 공장 규모',
  '미틱 반도체 언제',
  '자일링스 반도체 몇 개',
  '텍사스 인스트루먼트 언제',
  '망고부스트 AI 반도체 몇 개',
  '국가미래전략기술 정책연구소 보안 규모',
];

test('an answer stands on the result that it is from', async () => {
  const engine = siteEngine(siteFiles(DIST), measuredEdition(DIST));
  for (const query of ['일본 전고체 지원 예산', 'LFP 중국 생산 비중', 'CATL 헝가리 공장 투자금']) {
    const { results } = await engine.ask(query);
    const [first] = results;
    assert.ok(first?.answer, query);
    assert.equal(first.url, first.answer.url, query);
    assert.equal(first.missing, undefined, query);
    assert.equal(new Set(results.map(({ url }) => url)).size, results.length, query);
  }
});

test('a figure is no answer where it is one of something else', async () => {
  const engine = siteEngine(siteFiles(DIST), measuredEdition(DIST));
  for (const query of OF_SOMETHING_ELSE) {
    const { results } = await engine.ask(query, { limit: 1 });
    assert.ok(results.length > 0, query);
    assert.equal(results[0]?.answer, undefined, query);
  }
});
