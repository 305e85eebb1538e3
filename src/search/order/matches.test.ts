/** How a word may match, and how much that counts, each rule by the smallest report that shows it. */
import { MATCH, REACH } from '../ranking.ts';
import { FILLER, specify } from '../testing/specify.ts';

specify({
  'two words are a phrase with the particle that is typed between them': {
    sections: { 가: '적용하는 제품, 제품', 나: `제품에 적용. ${FILLER}` },
    query: '제품에 적용',
    finds: ['나', '가'],
  },
  'a long word is parted at words of the text, not where two stand together by chance': {
    sections: {
      가: '캐나다 스타트업과 양자 특허',
      나: '캐나다 양자 기업',
      다: '스타트업 동향',
      라: FILLER,
    },
    query: '캐나다양자스타트업',
    finds: ['가', '—', '나', '다'],
  },
  'a day is found however it is written': {
    sections: {
      가: '제출일 ’23.10.07.',
      나: '2023년 10월 7일에 냈다',
      다: '’23.10.08',
      라: FILLER,
    },
    query: '2023.10.7',
    finds: ['가', '나'],
  },
  'a particle says nothing more': {
    sections: { 가: '광물은 많다', 나: '광물의 값' },
    query: '광물의',
    finds: ['가', '나'],
  },
  'Hanja as typed comes before its Hangul': {
    sections: { 가: '대중 규제', 나: '對中 규제' },
    query: '對中',
    finds: ['나', '가'],
    breaking: () => {
      MATCH.stem = 1;
    },
  },
  'another name is found, after the name as typed': {
    sections: { 가: '배터리', 나: '이차전지' },
    concepts: [['이차전지', '배터리']],
    query: '이차전지',
    finds: ['나', '가'],
    breaking: () => {
      MATCH.alias = 1;
    },
  },
  'a name of several words is found by its other name': {
    sections: { 가: 'SDK', 나: '소프트웨어 개발 키트' },
    concepts: [['소프트웨어 개발 키트', 'SDK']],
    query: '소프트웨어 개발 키트',
    finds: ['나', '가'],
    breaking: () => {
      REACH.nameWords = 2;
    },
  },
  'the word of the report counts more for what the report does not have itself': {
    sections: { 가: '처우, 처우, 처우, 처우, 처우', 나: '교수', 다: FILLER },
    everyday: [{ typed: ['월급'], means: ['처우'] }],
    query: '월급 교수',
    finds: ['—', '가', '나'],
    breaking: () => {
      MATCH.onlyEveryday = MATCH.everyday;
    },
  },
  'what is typed comes before the word of the report for it': {
    sections: { 가: '처우 개선을 처우라 한다', 나: '월급' },
    everyday: [{ typed: ['월급'], means: ['처우'] }],
    query: '월급',
    finds: ['나', '—', '가'],
    breaking: () => {
      MATCH.everyday = 1;
    },
  },
  'an everyday word is found by the words of the report, several of them as one': {
    sections: { 가: '교통 혼잡 완화', 나: '교통 표준' },
    everyday: [{ typed: ['차 막힘'], means: ['교통 혼잡'] }],
    query: '차 막힘이',
    finds: ['가'],
  },
  'a name of two scripts finds the abbreviation that the report uses': {
    sections: { 가: 'SKT 특화망', 나: '망분리' },
    concepts: [['SK텔레콤', 'SKT']],
    query: 'SK텔레콤은',
    finds: ['가'],
  },
  'an English sentence is looked for by what it names': {
    sections: { 가: 'CUDA 의존 개발자', 나: 'rs 그리고 ent 그리고 e' },
    everyday: [
      { typed: ['developer'], means: ['개발자'] },
      { typed: ['dependent'], means: ['의존'] },
    ],
    query: 'why are developers dependent on CUDA',
    finds: ['가'],
  },
  'an English word is not cut to a letter or two': {
    sections: { 가: '기업', 나: 'rs 그리고 e 그리고 work' },
    query: '기업 workers',
    finds: ['가'],
  },
  'what is counted in one way is found counted in another': {
    sections: { 가: '특허 1,589개', 나: '특허 많음' },
    query: '1589건',
    finds: ['가'],
  },
  'an English name finds what the report says in Korean': {
    sections: { 가: '버그바운티 운영', 나: '망분리' },
    concepts: [['버그바운티', 'bug bounty']],
    query: 'Bug Bounties',
    finds: ['가'],
  },
  'a minus leaves out what is typed, not what the report says for it': {
    sections: { 가: '예산과 인력', 나: '인력과 돈' },
    everyday: [{ typed: ['돈'], means: ['예산'] }],
    query: '인력 -돈',
    finds: ['가'],
  },
  'a longer name that begins with a name comes after it': {
    sections: { 가: '위협 인텔리전스, 위협 인텔리전스', 나: '인텔' },
    concepts: [
      ['인텔', 'INTC'],
      ['위협 인텔리전스', 'TI'],
    ],
    query: '인텔',
    finds: ['나', '가'],
    breaking: () => {
      MATCH.insideLongerName = 1;
    },
  },
  'a name with a particle is no longer name': {
    sections: { 가: '인텔이, 인텔이', 나: `${FILLER} 인텔` },
    concepts: [
      ['인텔', 'INTC'],
      ['인텔이', 'X'],
    ],
    query: '인텔',
    finds: ['가', '나'],
    breaking: () => {
      REACH.longerBy = 1;
    },
  },
  'a word inside another is found, after the word itself': {
    sections: { 가: '조교수', 나: '교수' },
    query: '교수',
    finds: ['나', '가'],
    breaking: () => {
      MATCH.inside = 1;
    },
  },
  'of two corrections the one that the report has more often comes first': {
    sections: { 가: '바다', 나: '부두', 다: '부두' },
    query: 'ㅂㄷ',
    finds: ['나', '다', '가'],
    breaking: () => {
      MATCH.corrections = [1, 1, 1];
    },
  },
  'a word may go on': {
    sections: { 가: '재생', 나: '재활용' },
    query: '재활',
    finds: ['나'],
  },
  'the end of a verb is no word': {
    sections: { 가: '반대하기도 하고 어렵기도 하다. 밤에 도착한다.' },
    query: '기도',
    finds: [],
  },
  'quotes keep a word as it is': {
    sections: { 가: '배터리', 나: '이차전지' },
    concepts: [['이차전지', '배터리']],
    query: '"이차전지"',
    finds: ['나'],
  },
  'quotes keep a particle': {
    sections: { 가: '광물은 많다', 나: '광물의 값' },
    query: '"광물의"',
    finds: ['나'],
  },
  'what is quoted is not corrected': {
    sections: { 가: '배터리', 나: '광물의 값' },
    query: '"베터리"',
    finds: [],
  },
  'a number is also found as a share, a share only as such': {
    sections: { 가: '70%', 나: '70개' },
    query: '70%',
    finds: ['가'],
  },
});
