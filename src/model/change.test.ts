import assert from 'node:assert/strict';
import { test } from 'node:test';
import { optional } from '#/schemas/cells/empty.ts';
import {
  count,
  countWithShare,
  money,
  percentage,
  period,
  quantity,
} from '#/schemas/cells/figures.ts';
import { list } from '#/schemas/cells/list.ts';
import { measures } from '#/schemas/cells/measures.ts';
import { text } from '#/schemas/cells/text.ts';
import { seeded } from '#/testing/random.ts';
import { type Cell, changeOf } from './change.ts';
import { changeText } from './change-text.ts';

/** What readers are told when a cell changes from one printing to the next. */
const told = (
  cell: { parse(value: unknown): unknown },
  before: unknown,
  after: unknown,
  units: [string?, string?] = [],
) =>
  changeText(
    changeOf(
      { value: cell.parse(before), unit: units[0] },
      { value: cell.parse(after), unit: units[1] },
    ),
  );

const differences: [
  name: string,
  cell: { parse(value: unknown): unknown },
  string,
  string,
  string,
][] = [
  ['counts', count(), '1,230', '1,500', '+270'],
  ['counts that fall', count(), '7', '3', '−4'],
  ['quantities', quantity(), '160Wh/kg', '200Wh/kg', '+40Wh/kg'],
  ['people', quantity(), '1.1만 명', '1.6만 명', '+5,000명'],
  ['shares, in points', percentage(), '52.3%', '50.1%', '−2.2%p'],
  ['shares without errors of binary fractions', percentage(), '52.2%', '52.3%', '+0.1%p'],
  ['won', money(), '3,000억원', '1조원', '+7,000억 원'],
  ['small amounts', money(), '800원', '950원', '+150원'],
  ['dollars', money(), '약 25억 달러', '약 27.5억 달러', '약 +2억 5,000만 달러'],
  ['counts with a share', countWithShare(), '25명(89.3%)', '28명(93.3%)', '+3명, +4%p'],
  ['ranges that move', quantity(), '145~160Wh/kg', '150~165Wh/kg', '+5Wh/kg'],
  ['ranges that widen', quantity(), '145~160Wh/kg', '140~180Wh/kg', '하한 −5Wh/kg, 상한 +20Wh/kg'],
  ['one end of a range', quantity(), '3~5년', '3~6년', '하한 ±0년, 상한 +1년'],
  ['changes', percentage(), '3% → 10%', '5% → 15%', '출발 +2%p, 도달 +5%p'],
  ['rough and exact figures', percentage(), '약 30%', '32%', '약 +2%p'],
  ['equal bounds', quantity(), '30% 이상', '40% 이상', '+10%p'],
  ['the same number written otherwise', money(), '1,000억원', '1,000억 원', '수는 같음'],
  ['a number that is no longer rough', quantity(), '약 30개', '30개', '수는 거의 같음'],
];
for (const [name, cell, before, after, expected] of differences) {
  test(`the difference of ${name}: ${before}, ${after}`, () => {
    assert.equal(told(cell, before, after), expected);
  });
}

const obstacles: [
  name: string,
  cell: { parse(value: unknown): unknown },
  string,
  string,
  RegExp,
][] = [
  ['other units', quantity(), '160Wh/kg', '400Wh/L', /^단위가/],
  ['other currencies', money(), '100억 원', '10억 달러', /^통화가/],
  ['a range and a single value', quantity(), '150Wh/kg', '145~160Wh/kg', /^꼴/],
  ['a range and a change', percentage(), '3~10%', '3% → 12%', /^꼴/],
  ['a bound and a value', quantity(), '30% 이상', '40%', /^조건/],
  ['a sum by year and in all', money(), '연간 100억 원', '누적 300억 원', /^조건/],
];
for (const [name, cell, before, after, expected] of obstacles) {
  test(`${name} are not subtracted: ${before}, ${after}`, () => {
    assert.match(told(cell, before, after), expected);
  });
}

test('a unit in the header counts: the same number of other things is not the same', () => {
  assert.equal(told(count(), '10', '12', ['억 원', '억 원']), '+2억원');
  assert.match(told(count(), '10', '12', ['억 원', '조 원']), /^단위가/);
  assert.match(told(count(), '10', '10', ['억 원', '조 원']), /^단위가/);
  assert.match(told(count(), '10', '12', [undefined, '개']), /^단위가/);
});

test('words, times and lists are the same or not', () => {
  assert.equal(told(text(), '미국', '미국'), '');
  assert.equal(told(text(), '미국', '영국'), '바뀜');
  assert.equal(told(period(), '’23~’27', '’24~’28'), '바뀜');
  assert.equal(told(list(), ['하나', '둘'], ['하나', '셋']), '바뀜');
});

test('a cell that was empty, or is now, has no difference', () => {
  const cell = optional(count());
  assert.equal(told(cell, '-', '3'), '새로 적음');
  assert.equal(told(cell, '3', 'N/A'), '비움');
  assert.equal(told(cell, '-', ''), '');
});

test('a measure that names one amount or target is compared by it, several are not', () => {
  const one = (amount: string) => [{ text: `${amount} 펀드`, amounts: [amount] }];
  assert.equal(told(measures(), one('800억원'), one('5,000억원')), '+4,200억 원');
  const target = (people: string) => [{ text: people, targets: [people] }];
  assert.equal(told(measures(), target('1,000명'), target('1.6만 명')), '+15,000명');
  assert.equal(told(measures(), one('800억원'), [...one('800억원'), '새 시책']), '바뀜');
  assert.equal(told(measures(), one('800억원'), target('1,000명')), '단위가 달라 빼지 않음');
});

test('changes that lead to a range are compared with such alone', () => {
  const target = (change: string) => [{ text: change, targets: [change] }];
  assert.equal(
    told(measures(), target('5%→7%~10%'), target('5%→8%~12%')),
    '출발 ±0%p, 도달 +1%p, 도달 상한 +2%p',
  );
  assert.equal(told(measures(), target('5%→7%~10%'), target('6%→8%~11%')), '+1%p');
  assert.match(told(measures(), target('5%→7%~10%'), target('5%→7%')), /^꼴/);
});

test('a difference added to the earlier value is the later one, with no digits too many', () => {
  const { int } = seeded(8);
  for (let i = 0; i < 2000; i++) {
    const [a, b] = [int(0, 99_999), int(0, 99_999)];
    const cells = [a, b].map((n): Cell => ({ value: count().parse(String(n / 10)) }));
    const change = changeOf(cells[0] ?? { value: '' }, cells[1] ?? { value: '' });
    if (a === b) assert.equal(change.kind, 'same');
    else
      assert.deepEqual(change.kind === 'difference' && change.differences[0]?.value, (b - a) / 10);
  }
});
