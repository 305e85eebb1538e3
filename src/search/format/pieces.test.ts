import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cut, fold, normalise, withSigns } from './pieces.ts';

const cases: [eojeol: string, pieces: string][] = [
  ['AI반도체를', 'AI 반도체를'],
  ['R&D·S/W', 'R&D · S/W'],
  ['HBM3E', 'HBM3E'],
  ['LPDDR4x32', 'LPDDR4x32'],
  ['5G/6G', '5 G / 6 G'],
  ['800Wh/L', '800 Wh / L'],
  ['28,936억', '28,936 억'],
  ['1,2,3', '1 , 2 , 3'],
  ['4.7%', '4.7%'],
  ['’23.06.27.', '’23 . 06 . 27 .'],
  ['RISC-V', 'RISC - V'],
  ['對中', '對 中'],
  ['민ㆍ관', '민 ㆍ 관'],
  ['①설계', '① 설계'],
  ['😀반ㄷ', '😀 반ㄷ'],
];

for (const [eojeol, pieces] of cases)
  test(`${eojeol} is cut to ${pieces}`, () => {
    assert.equal(
      cut(eojeol)
        .map(({ text }) => text)
        .join(' '),
      pieces,
    );
    assert.equal(
      cut(eojeol)
        .map(({ text }) => text)
        .join(''),
      eojeol,
    );
  });

test('folding keeps what tells words apart and nothing else', () => {
  assert.equal(fold('R&D'), 'rd');
  assert.equal(fold('28,936'), '28936');
  assert.notEqual(fold('4.7'), fold('47'));
  assert.notEqual(fold('70%'), fold('70'));
});

for (const sign of ['4.7', '70%', '4.7%', '’22', '’22년', '1.25조원'])
  test(`${sign} has its signs again after folding`, () =>
    assert.equal(withSigns(fold(sign)), sign));

test('normalising composes Hangul, spells out unit signs and drops what cannot be seen', () => {
  assert.equal(normalise('반도체'.normalize('NFD')), '반도체');
  assert.equal(normalise('㎓\u200b １\u0000\n끝 '), 'GHz 1 끝');
});
