/** What counts as an answer to a question. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeAnswer, summaryOfAnswers } from './asked.ts';
import { Places } from './places.ts';
import type { Question } from './questions.ts';

const ROW = '/2023/a/#market.korea';
const places = new Places(
  {
    sections: [
      { url: '/2023/a/', heading: '', text: '시장을 본다.' },
      { url: '/2023/a/#share', heading: '점유율', text: '한국은 64%, 중국은 34%이다.' },
      { url: '/2023/b/', heading: '', text: '정책' },
    ],
    rows: [
      { url: ROW, heading: '', text: '한국 64%' },
      { url: '/2023/a/#market.china', heading: '', text: '중국 34%' },
    ],
    sectionOf: new Map([
      ['/2023/a/', '/2023/a/'],
      ['/2023/b/', '/2023/b/'],
      ['/2023/a/#share', '/2023/a/#share'],
      ['/2023/a/#market', '/2023/a/#share'],
      [ROW, '/2023/a/#share'],
      ['/2023/a/#market.china', '/2023/a/#share'],
    ]),
  },
  ['#qubit'],
);

const question = (at: string[], values: string[] = []): Question => ({
  q: '한국 점유율은',
  type: 'question',
  at,
  values,
  aside: false,
});
const asks = (at: string[], urls: string[]): number =>
  judgeAnswer(
    question(at),
    urls.map((url) => ({ url, kind: 'section' })),
    places,
  ).rank;

test('a row is answered by itself, its table and its section', () => {
  assert.equal(asks([ROW], [ROW]), 1);
  assert.equal(asks([ROW], ['/2023/a/#market']), 1);
  assert.equal(asks([ROW], ['/2023/a/#share']), 1);
});

test('neither by its neighbour, nor by its page, nor by another page', () => {
  assert.equal(asks([ROW], ['/2023/a/#market.china']), 0);
  assert.equal(asks([ROW], ['/2023/a/', '/2023/b/']), 0);
  assert.equal(asks([ROW], ['/2023/b/', ROW]), 2);
});

test('a result answers by what stands beneath it, and by its direct answer', () => {
  const other = { url: '/2023/b/', kind: 'section' };
  const rank = (more: object) => judgeAnswer(question([ROW]), [{ ...other, ...more }], places).rank;
  assert.equal(rank({}), 0);
  assert.equal(rank({ places: [{ url: ROW }] }), 1);
  assert.equal(rank({ answer: { url: ROW, text: '한국 64%' } }), 1);
});

test('a section is answered by what lies in it, a page by all of it', () => {
  assert.equal(asks(['/2023/a/#share'], ['/2023/a/#market.china']), 1);
  assert.equal(asks(['/2023/a/'], ['/2023/b/', '/2023/a/#share']), 2);
});

test('an entry of the glossary is the same on the page of its letter', () => {
  assert.equal(asks(['/glossary/#qubit'], ['/glossary/kieuk/#qubit']), 1);
  assert.equal(asks(['/glossary/#qubit'], ['/glossary/kieuk/#qubits']), 0);
  assert.ok(places.has('/glossary/#qubit') && !places.has('/glossary/#qubits'));
});

test('the value must be read in the first result, marked or not, if it is an answer', () => {
  const first = (url: string, excerpt: string) =>
    judgeAnswer(question([ROW], ['64%', '예순넷']), [{ url, kind: 'row', excerpt }], places)
      .valueFirst;
  assert.equal(first(ROW, '한국 <mark>64</mark>%'), true);
  assert.equal(first(ROW, '한국'), false);
  assert.equal(first('/2023/b/', '64%'), false);
});

test('a direct answer is wrong elsewhere, without the value, and where there is none', () => {
  const direct = (asked: Question, url: string, text: string) =>
    judgeAnswer(asked, [{ url: ROW, kind: 'row', answer: { url, text } }], places).direct;
  assert.equal(direct(question([ROW], ['64%']), ROW, '64%'), true);
  assert.equal(direct(question([ROW], ['64%']), ROW, '34%'), false);
  assert.equal(direct(question([ROW]), '/2023/b/', '64%'), false);
  assert.equal(direct(question([]), ROW, '64%'), false);
});

test('what the report does not answer counts for nothing but wrong answers', () => {
  const found = [{ url: ROW, kind: 'row' }];
  const claimed = [{ ...found[0], url: ROW, kind: 'row', answer: { url: ROW, text: '64%' } }];
  const summary = summaryOfAnswers([
    judgeAnswer(question([ROW]), found, places),
    judgeAnswer(question([ROW]), [], places),
    judgeAnswer(question([]), claimed, places),
  ]);
  assert.equal(summary.questions, 2);
  assert.equal(summary.first, 0.5);
  assert.equal(summary.nothing, 1);
  assert.deepEqual([summary.direct, summary.wrong], [1, 1]);
});
