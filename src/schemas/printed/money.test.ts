import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '#/testing/random.ts';
import { parseMoney } from './money.ts';

const amounts: [printed: string, from: number, currency: string, to?: number][] = [
  ['100 원', 100, 'KRW'],
  ['370억원', 37e9, 'KRW'],
  ['3,000억 원', 300e9, 'KRW'],
  ['1조764억원', 1.0764e12, 'KRW'],
  ['1조 2,500억 원', 1.25e12, 'KRW'],
  ['2조 9천억원', 2.9e12, 'KRW'],
  ['340조원', 340e12, 'KRW'],
  ['50~80억 원/건', 5e9, 'KRW', 8e9],
  ['1,000~2,000만 달러', 10e6, 'USD', 20e6],
  ['5,000만~1억 달러', 50e6, 'USD', 100e6],
  ['1억~2억 원', 1e8, 'KRW', 2e8],
  ['1조 원 → 2조 원', 1e12, 'KRW', 2e12],
  ['40억불', 4e9, 'USD'],
  ['$ 40M', 40e6, 'USD'],
  ['$40M~$60M', 40e6, 'USD', 60e6],
  ['€7.5M', 7.5e6, 'EUR'],
  ['4,050만 유로', 40.5e6, 'EUR'],
  ['25억 파운드', 2.5e9, 'GBP'],
  ['1,205억엔', 120.5e9, 'JPY'],
  ['30억 위안', 3e9, 'CNY'],
];

test('a printed amount has its value in units of its currency', () => {
  for (const [printed, from, currency, to] of amounts) {
    const money = { printed, from, ...(to !== undefined && { to }), currency, qualifiers: [] };
    assert.deepEqual(parseMoney(printed), money);
  }
});

test('qualifiers are kept', () => {
  assert.deepEqual(parseMoney('약 1.4조 원')?.qualifiers, ['약']);
  assert.deepEqual(parseMoney('총 3.2조 원 이상')?.qualifiers, ['총', '이상']);
});

test('what is not one amount with its currency is none', () => {
  const others = [
    '',
    '-',
    '3,000',
    '25억',
    '3,000명',
    '52.3%',
    '원',
    '큰돈',
    '10억 달러~15억 유로',
    '80~50억 원',
  ];
  // words that begin like a currency
  others.push('3원자', '5엔진', '10불량');
  for (const printed of others) assert.equal(parseMoney(printed), null, printed);
});

test('any amount comes back from its printed form', () => {
  const { int, pick } = seeded(4);
  const currencies = [
    ['원', 'KRW'],
    ['달러', 'USD'],
    ['유로', 'EUR'],
    ['엔', 'JPY'],
    ['파운드', 'GBP'],
  ] as const;
  for (let i = 0; i < 1000; i++) {
    const [word, currency] = pick(currencies);
    const [scaleWord, scale] = pick([
      ['조', 1e12],
      ['억', 1e8],
      ['만', 1e4],
      ['', 1],
    ] as const);
    const digits = int(1, 9999);
    const printed = `${digits.toLocaleString('en-US')}${scaleWord}${pick(['', ' '])}${word}`;
    assert.deepEqual(parseMoney(printed), {
      printed,
      from: digits * scale,
      currency,
      qualifiers: [],
    });
  }
});
