import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  compose,
  fromKeys,
  indexConsonant,
  initials,
  strokes,
  toKeys,
  unshifted,
} from './hangul.ts';

test('syllables come apart to strokes and together again', () => {
  assert.equal(strokes('값'), 'ㄱㅏㅂㅅ');
  assert.equal(strokes('반돛'), strokes('반도ㅊ'));
  for (const word of ['반도체', '값이', '의외', '없앴다', '꿰뚫다', '읽고', 'AI칩'])
    assert.equal(compose(strokes(word)), word);
});

test('initials of a word', () => assert.equal(initials('핵심광물'), 'ㅎㅅㄱㅁ'));

test('the letter of an index is a plain consonant', () =>
  assert.deepEqual(Array.from('가깐나따힣ㄱA1', indexConsonant), [
    'ㄱ',
    'ㄱ',
    'ㄴ',
    'ㄷ',
    'ㅎ',
    undefined,
    undefined,
    undefined,
  ]));

test('strokes without shift are those of plain consonants', () =>
  assert.equal(unshifted(strokes('빤도쳬')), strokes('반도쳬')));

test('the keyboard set to the other language', () => {
  assert.equal(fromKeys('qksehcp'), '반도체');
  assert.equal(fromKeys('dlckwjswl'), '이차전지');
  assert.equal(toKeys('ㅎㅔㅕ'), 'gpu');
  assert.equal(fromKeys(toKeys('뷁왜곡')), '뷁왜곡');
});
