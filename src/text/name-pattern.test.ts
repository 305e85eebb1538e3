import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namePattern, nameTest, wordsAround } from './name-pattern.ts';

const cases: [forms: string[], text: string, found: string[]][] = [
  [['인텔'], '인텔은 인텔의 칩을 인텔에서는 판다. (인텔)', ['인텔', '인텔', '인텔', '인텔']],
  [['인텔'], '인텔리전스 대인텔 인텔2', []],
  [['HBM'], 'HBM과 HBM2, HBM-PIM, LPHBM, hbm', ['HBM', 'HBM']],
  [['AI', 'AI 반도체'], 'AI 반도체와 AI', ['AI 반도체', 'AI']],
  [['AI 반도체'], 'AI반도체도 AI 반도체이다', ['AI반도체', 'AI 반도체']],
  [['C++', '(주)한화'], 'C++로, (주)한화는', ['C++', '(주)한화']],
  [['EU'], '대EU 정책, EU(유럽), EU’s', ['EU', 'EU']],
  [[], '아무 글', []],
];

test('a name is found with its particles, and not inside other words', () => {
  for (const [forms, text, found] of cases) {
    assert.deepEqual(
      [...text.matchAll(namePattern(forms, 'g'))].map((m) => m[0]),
      found,
      text,
    );
  }
});

test('asked only whether a name is there, the answer is the same', () => {
  for (const [forms, text, found] of cases)
    assert.equal(nameTest(forms)(text), found.length > 0, `${forms}: ${text}`);
});

test('a name is not found where it is part of a longer word that means something else', () => {
  const isMini = nameTest(['미니', 'MINI'], ['미니 Fab', 'BMW MINI 2']);
  const texts = {
    '미니가 쓴 광고': true,
    '실증을 위한 미니 Fab 구축': false,
    '미니Fab을 짓는다': false,
    '미니 Fab과 미니의 차': true,
    'BMW MINI 2': false,
    미니멀: false,
  };
  for (const [text, expected] of Object.entries(texts)) assert.equal(isMini(text), expected, text);
});

test('the words around a name are the longer names that hold it as a word', () => {
  const names = ['네이버 클라우드', '구글 클라우드', '네이버클라우드', '클라우드', '클라우드형'];
  assert.deepEqual(wordsAround(['클라우드'], names), [
    '네이버 클라우드',
    '구글 클라우드',
    '클라우드형',
  ]);
});
