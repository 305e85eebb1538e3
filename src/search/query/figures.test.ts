import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureAsked, isMeasure } from './figures.ts';

const cases: [words: string[], holds: string, holdsNot: string][] = [
  [['일본', '예산'], '’30년까지 1,205억엔', '’22년부터 9년'],
  [['임대료', '비용'], '5억 9,000만 달러', '3nm'],
  [['점유율'], '64%', '2022년'],
  [['투자', '배'], '약 27배', '27억 원'],
  [['전문', '인원'], '12만 명', '12만 원'],
  [['상용화', '시기'], '’26년', '26%'],
  [['용량'], '100GWh', '하나'],
  [['시장', '규모'], '1,500조', '약 80% 이상'],
  [['시장', '규모'], '1440억', '(미래에셋증권, 2023)'],
  [['인력', '규모'], '4.5만명', '2,228억 원'],
  [['특허', '순위'], '세계 1위', '6G'],
  [['속도'], '4배', '6G가 5G와 H100'],
  [['속도'], '4배', '2030년(’23.07.10, 2023.06.)'],
  [['점유율'], '20%에서 34%로 증가', '20% 이상 증가했다'],
  [['증가율'], '20% 이상 증가했다', '20만 명 증가'],
  [['에너지', '밀도'], '160Wh/kg', '15~20% 향상 (~’30)'],
];
for (const [words, holds, holdsNot] of cases)
  test(`${words.join(' ')}: ${holds}, not ${holdsNot}`, () => {
    const figure = figureAsked(undefined, words);
    assert.ok(figure?.test(holds) && !figure.test(holdsNot));
  });

const counters: [counter: string, holds: string, holdsNot: string][] = [
  ['명이나', '12만 명', '12만 원'],
  ['프로야', '64%', '64개'],
  ['배나', '27배', '27%'],
  ['위인가요', '11위', '11개'],
  ['조원을', '340조원', '340명'],
  ['개나', '스타트업 23개', '두 배, 약 8배'],
  ['곳이야', '1,200여 곳', '12%'],
  ['수', '특허 151개', '최근 4년간 두 배, 약 8배'],
];
for (const [counter, holds, holdsNot] of counters)
  test(`몇 ${counter}: ${holds}, not ${holdsNot}`, () => {
    const figure = figureAsked('amount', ['배터리', '예산'], counter);
    assert.ok(figure?.test(holds) && !figure.test(holdsNot));
  });

test('the question says what is asked where no noun does', () => {
  assert.ok(figureAsked('amount', ['공장'])?.test('3개'));
  assert.ok(figureAsked('when', ['공장'])?.test('’25년'));
  assert.ok(!figureAsked('amount', ['공장'])?.test('두 배, 약 8배'));
  assert.equal(figureAsked('why', ['공장']), undefined);
});

test('a noun of measure names no thing', () =>
  assert.deepEqual(['예산', '점유율', '특허', '64퍼센트'].map(isMeasure), [
    true,
    true,
    false,
    false,
  ]));
