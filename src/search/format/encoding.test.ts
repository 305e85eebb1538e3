import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadAnalyser } from '../build/morphemes.ts';
import { decode, encodeWord } from './encoding.ts';
import { fold } from './pieces.ts';

const analyse = await loadAnalyser();

const sentences = [
  '국가전략기술을 “활용”한 AI반도체(HBM3E) 시장은 약 340조 원, 4.7%이다.',
  '※ R&D 생태계 — 對中 수출규제(’23.06.27.)와 ①설계',
  '5G/6G·RISC-V, 800Wh/L, 3~5%, (TI + XDR) 끝',
];

for (const sentence of sentences)
  test(`is printed as written: ${sentence}`, () =>
    assert.equal(decode(analyse(sentence).map(encodeWord).join(' ')).join(''), `${sentence} `));

test('compounds come apart, particles too', () =>
  assert.deepEqual(
    analyse('핵심광물을').map(({ key }) => key),
    ['핵심', '광물', '을'],
  ));

test('every word is read back as the word that it is', () => {
  const words = [...sentences, '‘20대’와 ’22년, 2.5배의 70%'].flatMap(analyse);
  for (const word of words)
    if (word.key) assert.equal(fold(encodeWord(word)), word.key, word.surface);
  assert.ok(words.some((word) => encodeWord(word).includes('_')));
});

test('a word that would be read as another is an error', () =>
  assert.throws(
    () => encodeWord({ surface: '위성', key: '우주', joined: false }),
    /“위성”이\(가\) 낱말 “우주”로/,
  ));
