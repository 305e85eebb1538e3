import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedTexts } from './marked-texts.ts';

/** What is looked for of an excerpt, its marks in brackets. */
const sought = (excerpt: string) =>
  markedTexts(
    [],
    [
      excerpt
        .split(/[[\]]/)
        .map((text, at) => ({ text, mark: at % 2 === 1 }))
        .filter(({ text }) => text !== ''),
    ],
  );

test('a match that spaces or signs part is looked for as one', () => {
  assert.deepEqual(sought('([1조] [2,500억] [원] 지원)'), [{ text: '1조 2,500억 원' }]);
  assert.deepEqual(sought('밀도 [120]~[140Wh]/kg'), [{ text: '120~140Wh' }]);
  assert.deepEqual(sought('[점유율]: [64%] … [3nm]'), [
    { text: '점유율' },
    { text: '64%' },
    { text: '3nm' },
  ]);
  assert.deepEqual(sought('([일본]) [전고체]'), [{ text: '일본' }, { text: '전고체' }]);
});

test('a year of two digits has its ’', () => {
  assert.deepEqual(sought('’[22]년 (’[17]~’[22])'), [{ text: '’22' }, { text: '’17~’22' }]);
  assert.deepEqual(sought('‘[20대]'), [{ text: '20대' }]);
});

test('one letter, and a number that counts nothing, are bounded as they stand', () => {
  assert.deepEqual(sought('인력[수]급'), [{ text: '수', between: ['력', '급'] }]);
  assert.deepEqual(sought('[3]. 결과'), [{ text: '3', between: ['', '.'] }]);
  assert.deepEqual(sought('약 [3천]명'), [{ text: '3천' }]);
});

test('what was typed goes as it is, one syllable as a word', () =>
  assert.deepEqual(markedTexts(['반도체', '수', '3']), [
    { text: '반도체', isWord: false },
    { text: '수', isWord: true },
    { text: '3', isWord: false },
  ]));
