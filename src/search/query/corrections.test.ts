import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distance as editDistance } from '#/text/distance.ts';
import { Corrections } from './corrections.ts';
import { Lexicon } from './lexicon.ts';

const lexiconOf = (words: string[], compounds: string[] = [], concepts: string[][] = []) =>
  new Lexicon({ words, compounds, concepts, splits: [], hanja: '', heads: [], quantities: [] });
const lexicon = lexiconOf(
  '네트워크 cuda 배터리 공급 gpu 양자 컴퓨터 망 반도체'.split(' '),
  ['공급|망', '양자|컴퓨터'],
  [['위협 인텔리전스', 'TI']],
);
const corrections = new Corrections(lexicon);
const guesses = (word: string) =>
  [...corrections.ofWhole(word), ...corrections.ofParts(word)].flat();

const cases: [typed: string, meant: string][] = [
  ['ㅂㄷㅊ', '반도체'],
  ['ㄱㄱㅁ', '공급망'],
  ['qksehcp', '반도체'],
  ['ㅎㅔㅕ', 'gpu'],
  ['반돛', '반도체'],
  ['반도ㅊ', '반도체'],
  ['양자컴퓨', '양자컴퓨터'],
  ['베터리', '배터리'],
  ['베터리를', '배터리'],
  ['네트웤', '네트워크'],
  ['양자컴퓨타', '양자컴퓨터'],
  ['cudda', 'cuda'],
  ['지피유', 'gpu'],
  ['지피유는', 'gpu'],
  ['에이아이반도체', 'ai반도체'],
  ['dnlguqdlsxpf', '위협인텔리전스'],
];

for (const [typed, meant] of cases)
  test(`${typed} was meant as ${meant}`, () =>
    assert.ok(guesses(typed).includes(meant), guesses(typed).join(' ')));

test('a word comes before the compounds that it begins, however many', () => {
  const many = lexiconOf(
    ['반도체'],
    ['용', '공학', '대학원', '공학|대학원'].map((end) => `반도체|${end}`),
  );
  const [first] = [...new Corrections(many).ofWhole('반도ㅊ')].flat();
  assert.equal(first, '반도체');
});

test('words of another world stay unknown', () => {
  for (const word of ['햄버거', 'xylophone', '떡볶이'])
    assert.ok(!guesses(word).some((text) => lexicon.has(text)), word);
});

test('nobody means an ending', () => {
  const withEnding = lexiconOf(['으면', '화면']);
  assert.deepEqual([...new Corrections(withEnding).ofWhole('쓰면')].flat(), []);
  assert.deepEqual([...new Corrections(withEnding).ofWhole('롸면')].flat(), ['화면']);
});

test('distance counts a transposition as one', () => {
  assert.equal(editDistance('cuda', 'cdua', 2), 1);
  assert.equal(editDistance('abc', 'xyz', 1), 2);
});

test('another number is another thing', () => {
  const chips = new Corrections(lexiconOf(['a100', 'h100']));
  assert.deepEqual([...chips.ofWhole('a800')].flat(), []);
  assert.deepEqual([...chips.ofWhole('b100')].flat(), ['a100', 'h100']);
});
