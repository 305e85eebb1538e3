import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ALIKE } from '../format/chunk-of.ts';
import { latinTyped, needsLatin } from '../format/latin.ts';
import { contains, otherWritings, quantitiesIn, quantityOf, UNITS } from './quantities.ts';

const values: [text: string, from: number, to: number, unit: string][] = [
  ['12만', 120_000, 120_000, ''],
  ['12만 명', 120_000, 120_000, '명'],
  ['12만명의', 120_000, 120_000, '명'],
  ['120,000명', 120_000, 120_000, '명'],
  ['12만~13만명', 120_000, 130_000, '명'],
  ['3천~5천만 원', 30_000_000, 50_000_000, '원'],
  ['50~80억 원', 5e9, 8e9, '원'],
  ['1.2조원', 1.2e12, 1.2e12, '원'],
  ['1ㆍ2조원', 1.2e12, 1.2e12, '원'],
  ['1조 2천억', 1.2e12, 1.2e12, ''],
  ['1조 2,000억 원', 1.2e12, 1.2e12, '원'],
  ['5억 9,000만 달러', 590_000_000, 590_000_000, '달러'],
  ['$3천만', 30_000_000, 30_000_000, '달러'],
  ['2천5백만', 25_000_000, 25_000_000, ''],
  ['4만 4155개', 44_155, 44_155, '개'],
  ['4만4,155', 44_155, 44_155, ''],
  ['4만4천155개', 44_155, 44_155, '개'],
  ['1천155명', 1155, 1155, '명'],
  ['5백20명', 520, 520, '명'],
  ['3만 5000~3만 6000명', 35_000, 36_000, '명'],
  ['10억 호주달러', 1e9, 1e9, '호주달러'],
  ['10억 미국 달러', 1e9, 1e9, '달러'],
  ['64퍼센트', 64, 64, '%'],
  ['64 %', 64, 64, '%'],
  ['64ㆍ', 64, 64, '%'],
  ['3나노', 3, 3, 'nm'],
  ['3 나노미터', 3, 3, 'nm'],
  ['145~160Wh/kg', 145, 160, 'Wh/kg'],
  ['’23~’27', 2023, 2027, '년'],
  ['’29-’30년', 2029, 2030, '년'],
];
for (const [text, from, to, unit] of values)
  test(`${text} is ${from}~${to} ${unit}`, () =>
    assert.deepEqual(quantityOf(text), { from, to, unit }));

test('other words with numbers are no quantities', () => {
  for (const text of ['6G', 'HBM3', '5대기업', '23.06.27', '2012-22', '만', '', 'constructor'])
    assert.equal(quantityOf(text), undefined, text);
});

test('quantities are found in a text as they are written', () =>
  assert.deepEqual(
    quantitiesIn('약 12만~13만명의 인력과 1조 2,500억 원, MI300, 6G').map(({ written }) => written),
    ['12만~13만명', '1조 2,500억 원'],
  ));

test('what is behind an amount may be another, a year or a share', () =>
  assert.deepEqual(
    quantitiesIn('12만 2030년, 5만 30%, 10만 5월').map(({ written }) => written),
    ['12만', '2030년', '5만', '30%', '10만', '5'],
  ));

test('a range contains its values, in its own unit', () => {
  const range = quantityOf('12만~13만명');
  for (const [text, is] of [
    ['12만', true],
    ['12.5만명', true],
    ['130,000명', true],
    ['14만명', false],
    ['12만 원', false],
  ] as const) {
    const one = quantityOf(text);
    assert.equal(range && one && contains(range, one), is, text);
  }
});

test('units have other names, and amounts are written in digits', () => {
  assert.deepEqual(otherWritings('3나노'), ['3nm', '3나노미터', '3나노']);
  assert.ok(otherWritings('12만명').includes('120000명'));
  assert.ok(otherWritings('64퍼센트').includes('64%'));
  assert.deepEqual(otherWritings('반도체'), []);
});

test('for whatever unit has a name in Latin letters these are read, whichever is typed', () => {
  for (const names of UNITS) {
    const isKorean = (name: string) => /[가-힣]/.test(name);
    if (names.some((name) => /[a-z]/i.test(name)))
      for (const name of names.filter(isKorean)) assert.ok(needsLatin(`30${name}`), name);
    // who types the one in Latin letters reads all that begin like it
    const latin = names.filter((name) => /[a-z]/i.test(name) && !isKorean(name));
    const begin = latin.map((name) => latinTyped(`30${name}`)[0]?.slice(0, ALIKE));
    assert.ok(new Set(begin).size <= 1, latin.join(' '));
  }
});
