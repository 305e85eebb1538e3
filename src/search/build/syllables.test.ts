import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeWord } from '../format/encoding.ts';
import { Lexicon } from '../query/lexicon.ts';
import { keysOfWord } from '../query/syllables.ts';
import { wordsOfSyllables } from './syllables.ts';

const lexicon = new Lexicon({
  words: '쓰 는 가 서 서울 사 과'.split(' '),
  compounds: [],
  splits: ['사|과'],
  concepts: [],
  hanja: '',
  heads: [],
  quantities: [],
});
/** Words that a text has, as `쓰+는 곳`: + where no blank parts them. */
const textOf = (text: string): string =>
  text
    .split(/(?<=[ +])/)
    .map((part) => {
      const key = part.replace(/[ +]$/, '');
      return encodeWord({ surface: key, key, joined: part.endsWith('+') });
    })
    .join(' ');
const told = (...texts: string[]) =>
  [...wordsOfSyllables(texts.map(textOf), lexicon)].map(([key, { word, found }]) => [
    key,
    word,
    [...found].flatMap(([record, starts]) => starts.map((start) => `${record}:${start}`)),
  ]);

test('a word of syllables is told where the text writes it as one, and no part within another', () =>
  assert.deepEqual(told('곳 쓰+는 곳', '쓰 는', '다+쓰+는'), [
    ['쓰|는', '쓰는', ['0:1']],
    ['다|쓰', '다쓰', ['2:0']],
    ['다|쓰|는', '다쓰는', ['2:0']],
  ]));

test('it is told apart how it goes on', () =>
  assert.deepEqual(told('가+서', '가+서는', '가+서울'), [
    ['가|서', '가서', ['0:0']],
    ['가|서*', '가서', ['1:0']],
    ['가|서**', '가서', ['2:0']],
  ]));

test('what is known to be cut so is told as other phrases are', () =>
  assert.deepEqual(told('사+과'), []));

test('a last syllable that may go on is looked up with all that it goes on with', () => {
  const phrase = (open: boolean) => ['가', '서'].map((text) => ({ text, open }));
  assert.deepEqual(keysOfWord(phrase(false), true), ['가|서']);
  assert.deepEqual(keysOfWord(phrase(true), false), ['가|서', '가|서*']);
  assert.deepEqual(keysOfWord(phrase(true), true), ['가|서', '가|서*', '가|서**']);
});
