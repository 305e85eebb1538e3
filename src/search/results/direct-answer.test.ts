import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TIME } from '../query/time.ts';
import { type Asked, answerIn, type Source } from './direct-answer.ts';
import { markWords } from './marks.ts';

const TERMS = ['일본', '전고체', '예산', '투자'];
const MONEY = /\d억/;

/** Words with the terms that they are. */
const words = (text: string) =>
  markWords(
    text,
    text.split(' ').flatMap((word, start) => {
      const term = TERMS.findIndex((one) => word.startsWith(one));
      return term < 0 ? [] : [{ start, end: start + 1, weight: 1, skip: 0, length: 2, term }];
    }),
  );
const asked = (terms: number[], figure?: RegExp): Asked => ({
  weights: terms,
  figure,
  measures: new Map([[2, '']]),
  years: new Map(),
});
const withoutMeasure = (weights: number[]): Asked => ({ ...asked(weights), measures: new Map() });
const row = (title: string, body: string, around: number[] = []): Source => ({
  ...{ kind: 'row', title: words(title), body: words(body), around: new Set(around) },
});
const section = (title: string, body: string, around: number[] = []): Source => ({
  ...row(title, body, around),
  kind: 'section',
});

test('a cell answers under the heads that name it, without a noun of measure', () =>
  assert.deepEqual(
    answerIn(row('투자', '3억 원 ^ 5억 원 ^^ 미국 ^ 일본', [1]), asked([1, 1, 1, 1], MONEY)),
    { kind: 'cell', text: '5억 원', row: '투자', column: '일본' },
  ));

test('of a list in a cell the line with the words answers', () =>
  assert.equal(
    answerIn(row('투자', '미국 3억 ^- 전고체 5억 ^^ 일본'), asked([1, 1, 0, 1], MONEY))?.text,
    '전고체 5억',
  ));

test('of a list the line answers that holds more than the heads do, else the list', () => {
  const list = (line: string) =>
    answerIn(row('전고체', `전고체 3억 ^- ${line} ^^ 일본`), asked([1, 1, 0, 1], MONEY))?.text;
  assert.equal(list('투자 5억'), '투자 5억');
  assert.equal(list('5억'), undefined, 'no line holds 투자');
  const two = row('전고체', '전고체 투자 3억 ^- 투자 5억 ^^ 일본');
  assert.equal(answerIn(two, asked([1, 1, 0, 1], MONEY))?.text, '전고체 투자 3억 · 투자 5억');
});

test('what another line of a list holds is not said by the line that is quoted', () =>
  assert.equal(
    answerIn(row('일본', '전고체 3억 ^- 투자 ^^ 미국'), asked([1, 1, 0, 1], MONEY)),
    undefined,
  ));

test('nothing answers where a word is held by none, or the figure is of another kind', () => {
  assert.equal(answerIn(row('투자', '5억 원 ^^ 일본'), asked([1, 1, 0, 1], MONEY)), undefined);
  assert.equal(answerIn(row('투자', '’22년 ^^ 일본', [1]), asked([1, 1, 0, 1], MONEY)), undefined);
});

test('nothing answers where two cells might', () =>
  assert.equal(
    answerIn(row('투자', '3억 원 ^ 5억 원 ^^ 현재 ^ 목표', [0, 1]), asked([1, 1, 0, 1], MONEY)),
    undefined,
  ));

test('without a figure the heads of row and column must name different things', () => {
  const heads = (column: string) =>
    row('투자 주체', `경제산업성 ^ DOE ^^ ${column} ^ 미국`, [0, 1]);
  assert.equal(answerIn(heads('일본'), asked([1, 1, 0, 1]))?.text, undefined);
  const known = withoutMeasure([1, 1]);
  assert.equal(
    answerIn(row('전고체', '경제산업성 ^ DOE ^^ 일본 ^ 미국'), known)?.text,
    '경제산업성',
  );
  assert.equal(answerIn(row('전고체', '일본 ^ DOE ^^ 전고체 ^ 미국'), known)?.text, undefined);
});

test('without a figure a cell that says what was typed is no answer', () => {
  const known = withoutMeasure([1, 1, 0, 1]);
  assert.equal(answerIn(row('전고체', '투자 ^ DOE ^^ 일본 ^ 미국', [2]), known), undefined);
  assert.equal(
    answerIn(row('전고체', '경제산업성 ^ DOE ^^ 일본 ^ 미국', [2, 3]), known)?.kind,
    'cell',
  );
});

test('a row answers as a whole where its label holds the words, no column and no cell', () => {
  const known = withoutMeasure([1, 1]);
  const ask = (body: string) => answerIn(row('일본 전고체', body), known);
  const whole = ask('경제산업성 ^ DOE ^^ 주체 ^ 미국');
  assert.deepEqual([whole?.kind, whole?.text], ['row', '주체: 경제산업성 · 미국: DOE']);
  const third: Asked = { ...known, weights: [1, 1, 0, 1] };
  for (const [meant, body] of [
    ['column', '5억 ^ 3억 ^^ 투자 ^ 투자 전체'],
    ['cell', '투자 ^ 투자 주체 ^^ 가 ^ 나'],
  ] as const)
    assert.equal(answerIn(row('일본 전고체', body), third), undefined, meant);
});

test('a sentence answers that holds the words and the figure, if no other does', () => {
  const text = '일본은 크다. ^ 일본 전고체 투자는 5억 원이다. ^ 미국은 3억 원이다.';
  assert.deepEqual(answerIn(section('동향', text), asked([1, 1, 0, 1], MONEY)), {
    kind: 'sentence',
    text: '일본 전고체 투자는 5억 원이다.',
  });
  const twice = `${text} ^ 일본 전고체 투자는 7억 원이다.`;
  assert.equal(answerIn(section('동향', twice), asked([1, 1, 0, 1], MONEY)), undefined);
});

test('a sentence answers questions for figures only', () =>
  assert.equal(
    answerIn(section('동향', '일본 전고체 투자는 5억 원이다.'), asked([1, 1, 0, 1])),
    undefined,
  ));

test('a measure that says what it is of is answered by a figure of that alone', () => {
  const ask = (root: string, text = '일본 전고체 투자는 5억 원이다.') =>
    answerIn(section('동향', text), {
      ...asked([1, 1, 0, 1], MONEY),
      measures: new Map([[2, root]]),
    });
  assert.equal(ask('')?.kind, 'sentence');
  assert.equal(ask('투자')?.kind, 'sentence');
  assert.equal(ask('매출'), undefined);
});

test('a figure answers that stands in the clause of the words, not in another of the sentence', () => {
  const ask = (text: string) => answerIn(section('동향', text), asked([1, 1, 0, 1], MONEY));
  assert.equal(ask('일본이 전고체 투자를 늘렸고, 미국은 5억 원을 썼다.'), undefined);
  assert.equal(ask('미국은 5억 원을 썼고, 일본은 전고체 투자에 7억 원을 썼다.')?.kind, 'sentence');
});

test('a day is not of what only qualifies that of which it is', () => {
  const ask = (text: string) => answerIn(section('동향', text), asked([1, 1, 0, 1], TIME));
  assert.equal(ask('일본 전고체에 투자하는 것을 옹호했다(’23.07.10).'), undefined);
  assert.equal(ask('일본 전고체에 투자했다(’23.07.10).')?.kind, 'sentence');
});

test('what stands under a label of several things answers for the one that it names', () => {
  const ask = (value: string) =>
    answerIn(row('전고체/ 리튬황', `${value} ^ 없음 ^^ 일본 ^ 미국`), asked([1, 1, 0], MONEY));
  assert.equal(ask('5억 원'), undefined);
  assert.equal(ask('전고체 5억 원')?.text, '전고체 5억 원');
});

test('digits of names, sources and days are no figures', () => {
  const ask = (text: string, figure: RegExp) =>
    answerIn(section('동향', text), asked([1, 1, 0, 1], figure))?.kind;
  for (const name of ['것은 2공장이다.', 'M1076 제품이다.'])
    assert.equal(ask(`일본 전고체에 투자한 ${name}`, /\d/), undefined);
  assert.equal(ask('일본 전고체에 투자했다 (전자신문, 2023.02).', TIME), undefined);
  assert.equal(ask('2023.10.12 일본 전고체 투자.', /\d/), undefined);
  assert.equal(ask('일본 전고체에 2조 투자했다 (전자신문, 2023.02).', /\d조/), 'sentence');
});

test('a price or a share is answered by what says that it is one', () => {
  const ask = (noun: string, text: string) =>
    answerIn(section('동향', text), {
      ...asked([1, 1, 0, 1], /\d/),
      measures: new Map([[2, noun]]),
    })?.kind;
  assert.equal(ask('가격', '일본 전고체 투자는 5억 원이다.'), undefined);
  assert.equal(ask('가격', '일본 전고체 투자는 개당 5억 원이다.'), 'sentence');
  assert.equal(ask('점유율', '일본 전고체 투자는 5%이다.'), undefined);
  assert.equal(ask('점유율', '일본 전고체 투자는 5%를 차지한다.'), 'sentence');
  assert.equal(ask('금액', '일본 전고체 투자는 5억 원이다.'), 'sentence');
});

test('a clause about what weighs most has the figure itself', () => {
  const ask = (text: string) => answerIn(section('동향', text), asked([2, 1, 0, 1], MONEY))?.kind;
  assert.equal(
    ask('미국은 전고체 투자에 5억 원을 썼고(’22.02), 일본은 전고체에 관심을 보였다.'),
    undefined,
  );
  assert.equal(ask('일본은 전고체에 5억 원을 투자했고, 미국은 관심을 보였다.'), 'sentence');
});

test('a column that is of one thing answers for no other that a title around names', () =>
  assert.equal(
    answerIn(row('전고체', '투자 5억 원 ^^ 민간(중국)', [0]), asked([1, 1, 0, 1], MONEY)),
    undefined,
  ));

test('of a list as a whole the figure stands below the words, not above them', () => {
  const ask = (text: string) =>
    answerIn(row('투자', `${text} ^^ 현황`), asked([1, 1, 0, 1], MONEY))?.kind;
  assert.equal(ask('5억 원 ^- 일본 전고체'), undefined);
  assert.equal(ask('일본 전고체 ^- 5억 원'), 'cell');
  assert.equal(ask('일본 전고체 (SK온) ^- 5억 원 (~’25, LGES)'), undefined, 'signed by another');
});
