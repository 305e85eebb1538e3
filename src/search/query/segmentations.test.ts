import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lexicon } from './lexicon.ts';
import { segmentations } from './segmentations.ts';

const lexicon = new Lexicon({
  words: '위성 위 성 통신 통 신 반도체 반 도체 재활용 생태 계 생태계 가 catl'.split(' '),
  compounds: [],
  splits: ['생태|계', '반|도체'],
  concepts: [],
  hanja: '',
  heads: [],
  quantities: [],
});
const ways = (run: string) =>
  segmentations(run, lexicon).map((tokens) =>
    tokens.map(({ text, open }) => (open ? `${text}…` : text)).join('|'),
  );

const cases: [run: string, ways: string[]][] = [
  ['재활', ['재활…']],
  ['위성통신', ['위성|통신…', '위|성|통신…', '위성|통|신…']],
  ['위성반', ['위성|반…', '위|성|반…']],
  ['생태계', ['생태계…', '생태|계…']],
  ['반도체', ['반도체…', '반|도체…']],
  ['햄버거', []],
  ['위성햄', []],
  // a number is never cut
  ['catl2022', ['catl|2022…']],
];
for (const [run, expected] of cases)
  test(`${run} is cut to ${expected.join(', ') || 'nothing'}`, () =>
    assert.deepEqual(ways(run), expected));

test('a long run does not take long', () => {
  const before = performance.now();
  assert.ok(segmentations('가위성통신'.repeat(40), lexicon).length > 0);
  assert.ok(performance.now() - before < 1000);
});
