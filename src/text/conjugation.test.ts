import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formsOfVerb } from './conjugation.ts';

const conjugated: [rule: string, verb: string, forms: string][] = [
  ['a stem with a consonant', '막다', '막 막는 막은 막을 막아 막았 막고 막기'],
  ['a stem with a vowel', '뺏기다', '뺏기 뺏기는 뺏긴 뺏길 뺏겨 뺏겼 뺏기고 뺏기기'],
  ['ㅗ and ㅜ', '나오다', '나오 나오는 나온 나올 나와 나왔 나오고 나오기'],
  ['ㅜ', '바꾸다', '바꾸 바꾸는 바꾼 바꿀 바꿔 바꿨 바꾸고 바꾸기'],
  ['ㅚ', '되다', '되 되는 된 될 돼 됐 되고 되기'],
  ['ㅟ, which is not contracted', '바뀌다', '바뀌 바뀌는 바뀐 바뀔 바뀌어 바뀌었 바뀌고 바뀌기'],
  ['ㅐ, which swallows the vowel', '보내다', '보내 보내는 보낸 보낼 보냈 보내고 보내기'],
  ['ㅡ falls away', '모으다', '모으 모으는 모은 모을 모아 모았 모으고 모으기'],
  ['ㅡ in the first syllable', '크다', '크 크는 큰 클 커 컸 크고 크기'],
  ['르', '고르다', '고르 고르는 고른 고를 골라 골랐 고르고 고르기'],
  ['르 that stays', '따르다', '따르 따르는 따른 따를 따라 따랐 따르고 따르기'],
  ['하', '걱정하다', '걱정하 걱정하는 걱정한 걱정할 걱정해 걱정했 걱정하고 걱정하기'],
  ['ㄹ falls away', '만들다', '만들 만드는 만든 만들어 만들었 만들고 만들기'],
  ['ㅂ becomes 우', '무섭다', '무섭 무섭는 무서운 무서울 무서워 무서웠 무섭고 무섭기'],
  ['ㅂ becomes 오', '돕다', '돕 돕는 도운 도울 도와 도왔 돕고 돕기'],
  ['ㅂ that stays', '뽑다', '뽑 뽑는 뽑은 뽑을 뽑아 뽑았 뽑고 뽑기'],
  ['ㅅ falls away', '짓다', '짓 짓는 지은 지을 지어 지었 짓고 짓기'],
  ['ㅅ that stays', '빼앗다', '빼앗 빼앗는 빼앗은 빼앗을 빼앗아 빼앗았 빼앗고 빼앗기'],
  ['ㄷ becomes ㄹ', '싣다', '싣 싣는 실은 실을 실어 실었 싣고 싣기'],
  [
    'several words',
    '손을 잡다',
    '손을 잡|손을 잡는|손을 잡은|손을 잡을|손을 잡아|손을 잡았|손을 잡고|손을 잡기',
  ],
];
for (const [rule, verb, forms] of conjugated)
  test(`${rule}: ${verb}`, () =>
    assert.deepEqual(formsOfVerb(verb), forms.split(forms.includes('|') ? '|' : ' ')));

test('what is no verb is refused', () => {
  for (const word of ['다', '막는', 'LG다', ''])
    assert.throws(() => formsOfVerb(word), RangeError, word);
});
