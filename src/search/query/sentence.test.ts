import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lexicon } from './lexicon.ts';
import { asked, wordOf } from './parse.ts';
import { wordsOfSentence } from './sentence.ts';
import { variantsOf } from './variants.ts';

const lexicon = new Lexicon({
  words: '미국 양자 투자 배터리 수 수리 학생 이탈 한국 it 늘 는 나 정부 자금 금'.split(' '),
  compounds: ['계약|학과'],
  splits: [],
  concepts: [],
  hanja: '',
  heads: [],
  quantities: [],
});
const wordsOf = (typed: string) => {
  const word = wordOf(typed, 0);
  return word
    ? wordsOfSentence(word, lexicon, { asked, variantsOf, wordOf }).map((part) => part.typed)
    : [];
};

const cases: [why: string, typed: string, words: string][] = [
  ['nouns with their particles', '미국이양자에투자', '미국이 양자에 투자'],
  ['what only asks', '미국이양자에얼마를투자', '미국이 양자에 얼마를 투자'],
  ['a compound, before its parts', '배터리계약학과학생', '배터리 계약학과 학생'],
  ['a number with what it counts', '미국배터리3개국에투자', '미국 배터리 3개국에 투자'],
  ['a word in Latin letters with a particle', '미국IT는투자', '미국 it는 투자'],
  [
    'what the report does not have, between words that it has',
    '미국양자초콜릿투자',
    '미국 양자 초콜릿 투자',
  ],
  ['a noun with an end, before what its end is part of', '미국정부투자금은', '미국 정부 투자금은'],
  ['nothing, where half of it is unknown', '냉장고수리', ''],
  ['nothing for one word with a particle', '계약학과에서', ''],
  ['nothing for a short word', '양자수', ''],
];
for (const [why, typed, words] of cases)
  test(`${typed} is ${words || 'no sentence'}: ${why}`, () =>
    assert.equal(wordsOf(typed).join(' '), words));

test('a very long one does not take long', () => {
  const before = performance.now();
  assert.ok(wordsOf('미국이양자에투자'.repeat(25)).length > 0);
  assert.ok(performance.now() - before < 1000);
});
