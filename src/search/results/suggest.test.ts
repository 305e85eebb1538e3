import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type KnownText, parseSuggestions, printSuggestions } from '../format/suggestions.ts';
import { Suggester } from './suggest.ts';

const known: KnownText[] = [
  { text: '반도체', kind: 'word', weight: 9 },
  { text: '반도체 산업', kind: 'word', weight: 4 },
  { text: '배터리', kind: 'term', weight: 8 },
  { text: '핵심광물', kind: 'term', weight: 6 },
  { text: '국가핵심기술', kind: 'term', weight: 3 },
  { text: 'GPU', kind: 'term', weight: 5 },
  { text: '엔비디아', kind: 'organisation', weight: 5 },
  { text: '유럽 배터리 시장 동향', kind: 'title', weight: 1 },
];
/** words of the report besides */
const words = ['배출', '매출', '시장'];
const suggester = new Suggester([...known, { text: '배출', kind: 'word', weight: 2 }], words);
const textsFor = (typed: string, limit = 6) =>
  suggester.suggest(typed, limit).map(({ text }) => text);

const cases: [how: string, typed: string, texts: string[]][] = [
  [
    'the beginning of a word, what the report has most often first',
    '반',
    ['반도체', '반도체 산업'],
  ],
  ['a syllable half composed', '반돛', ['반도체', '반도체 산업']],
  ['a first jamo', 'ㅂ', ['반도체', '배터리', '반도체 산업', '배출', '유럽 배터리 시장 동향']],
  ['initials', 'ㅂㄷㅊ', ['반도체', '반도체 산업']],
  ['initials as some input methods join them', 'ㄱㄳ', []],
  ['syllables, then initials', '핵ㅅ', ['핵심광물']],
  ['a later word of a title', '시장', ['유럽 배터리 시장 동향']],
  ['a word within a word, after those that begin so', '핵심', ['핵심광물', '국가핵심기술']],
  ['the keyboard set to English', 'qksehcp', ['반도체', '반도체 산업']],
  ['the keyboard set to English, half way', 'qksehc', ['반도체', '반도체 산업']],
  ['the keyboard set to Hangul', 'ㅎㅔ', ['GPU']],
  ['Latin letters as they are', 'gp', ['GPU']],
  ['a stroke that slipped', '베터리', ['배터리']],
  ['nothing but what it is, of a word that is known', '엔비디아', []],
  ['no slip of a word that the report has', '매출', []],
  ['nor of one that may become such a word', '매추', []],
  ['nor of a whole of such words, however it begins', '반도체 매출', []],
  ['no slip of the whole before what its last word begins', '핵심광물 배ㅊ', ['핵심광물 배출']],
  ['a word that is left out', '중국 -반', ['중국 -반도체']],
  ['a word that is left out, with another minus', '중국 −엔비', ['중국 −엔비디아']],
  ['a minus that begins a word', '반도체 -', []],
  ['behind a word that is left out', '-중국 반도체 산', ['-중국 반도체 산업']],
  ['behind other words only what begins so', '중국 산', []],
  ['words within quotes, which are closed', '"반도체 사', ['"반도체 산업"']],
  ['within quotes of their own kind', '중국 “핵심광', ['중국 “핵심광물”']],
  ['a phrase that is left out', '-"반도체 사', ['-"반도체 산업"']],
  ['behind quotes', '"핵심 기술" 엔비', ['"핵심 기술" 엔비디아']],
  ['nothing where quotes end', '"핵심"', []],
  ['the last word, where the whole leads nowhere', '중국 핵심광', ['중국 핵심광물']],
  ['other blanks than the text has', '반도체산', ['반도체 산업']],
  ['nothing', ' ', []],
  ['signs only', '?!', []],
  ['what nothing goes on from', '햄버거', []],
];
for (const [how, typed, texts] of cases)
  test(`${how}: ${typed}`, () => assert.deepEqual(textsFor(typed), texts));

test('never more than asked for, each with its kind', () => {
  assert.equal(textsFor('ㅂ', 2).length, 2);
  assert.deepEqual(suggester.suggest('엔비', 6), [{ text: '엔비디아', kind: 'organisation' }]);
});

test('a text that two editions have is suggested once', () => {
  const both = new Suggester([...known, ...known]);
  assert.deepEqual(
    both.suggest('배', 6).map(({ text }) => text),
    ['배터리', '유럽 배터리 시장 동향'],
  );
});

test('what is written is read again', () => {
  const read = parseSuggestions(printSuggestions(known));
  const byText = (a: KnownText, b: KnownText) => (a.text < b.text ? -1 : 1);
  assert.deepEqual(read.toSorted(byText), known.toSorted(byText));
  assert.deepEqual(parseSuggestions(printSuggestions([])), []);
});
