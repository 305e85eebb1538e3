import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '#/testing/random.ts';
import { koreanNumber, NUMBER, numberValue } from './number.ts';

const numbers: [printed: string, value: number][] = [
  ['0', 0],
  ['7', 7],
  ['2030', 2030],
  ['28,936', 28_936],
  ['1,234,567', 1_234_567],
  ['4.7', 4.7],
  ['1,205.5', 1205.5],
  ['15만', 150_000],
  ['1.1만', 11_000],
  ['3천', 3000],
  ['3천만', 30_000_000],
  ['3백만', 3_000_000],
  ['1천 5백만', 15_000_000],
  ['2만 5천', 25_000],
  ['3.2조', 3.2e12],
  ['340조', 340e12],
  ['1조 2,500억', 1.25e12],
  ['1조764억', 1.0764e12],
  ['1조 96억', 1.0096e12],
  ['2조 9천억', 2.9e12],
  ['1조2천억', 1.2e12],
];

test('a printed number has the value that a reader gives it', () => {
  for (const [printed, value] of numbers) assert.equal(numberValue(printed), value, printed);
});

test('the pattern takes the whole number and nothing else', () => {
  const whole = new RegExp(`^${NUMBER}$`);
  for (const [printed] of numbers) assert.match(printed, whole);
  for (const printed of [
    '',
    ',',
    '1,2,3',
    '12,34',
    '1,000,00',
    '1,0000',
    '1,0000만',
    '1234,567',
    '.5',
    '조',
    '1 2',
  ])
    assert.doesNotMatch(printed, whole);
});

test('what has no digit is no number', () => {
  assert.ok(Number.isNaN(numberValue('조')));
});

test('any number comes back from its Korean form and from its digits', () => {
  const { int } = seeded(1);
  for (let i = 0; i < 2000; i++) {
    const value = int(1, 10 ** int(1, 15));
    const printed = koreanNumber(value);
    assert.equal(numberValue(printed), value, printed);
    assert.equal(numberValue(value.toLocaleString('en-US')), value);
  }
});

test('a decimal with a scale word is exact', () => {
  const { int, pick } = seeded(2);
  for (let i = 0; i < 2000; i++) {
    const [word, scale] = pick([
      ['조', 1e12],
      ['억', 1e8],
      ['만', 1e4],
    ] as const);
    const tenths = int(1, 99_999);
    assert.equal(numberValue(`${tenths / 10}${word}`), (tenths * scale) / 10);
  }
});
