/** How what is typed is understood, each rule by the smallest report that shows it. */
import { MATCH } from '../ranking.ts';
import { FILLER, specify } from '../testing/specify.ts';

specify({
  'signs that list words part them, the words as typed first': {
    sections: { 가: '배터리와 다른 이차전지', 나: '배터리·이차전지' },
    query: '배터리·이차전지',
    finds: ['나', '—', '가'],
  },
  'brackets part a word where the joined form is not found': {
    sections: { 가: '망분리 정책과 다른 보안', 나: FILLER },
    query: '(망분리)보안',
    finds: ['가'],
  },
  'other signs leave a word whole where it is found': {
    sections: { 가: 'RISC-V', 나: 'RISC와 V' },
    query: 'RISC-V',
    finds: ['가'],
  },
  'a long word is parted by the words of the text': {
    sections: { 가: '배터리 계약학과의 이탈 우려', 나: FILLER },
    query: '배터리계약학과이탈',
    finds: ['가'],
  },
  'a blank may stand at the wrong place': {
    sections: { 가: '오픈랜 표준화, 표준화', 나: FILLER },
    concepts: [['오픈랜', 'Open RAN']],
    query: '오픈 랜표준화',
    finds: ['가'],
  },
  'a question may be joined to what it is about': {
    sections: { 가: '기술 격차', 나: '기술 격차가 얼마나' },
    query: '기술격차얼마나',
    finds: ['가', '나'],
  },
  'a measure behind a known noun is parted from it': {
    sections: { 가: '낸드 가격', 나: FILLER },
    everyday: [{ typed: ['값'], means: ['가격'] }],
    query: '낸드값',
    finds: ['가'],
  },
  'a long word with an unknown beginning keeps its known end': {
    sections: { 가: '반도체 가격', 나: FILLER },
    query: '떡볶이가격',
    finds: ['가'],
  },
  'Latin letters that the text also writes as one are one': {
    sections: { 가: 'SK on, 그리고 on', 나: 'SKon의 배터리', 다: 'SK가스, on' },
    query: 'SK on',
    finds: ['가', '나'],
  },
  'so are they behind a sign, and with a particle': {
    sections: { 가: 'SK on, 그리고 on', 나: 'SKon의 배터리', 다: 'SK가스, on' },
    query: 'SK-on은',
    finds: ['가', '나'],
  },
  'quoted they are as they are typed': {
    sections: { 가: 'SK on, 그리고 on', 나: 'SKon의 배터리', 다: 'SK가스, on' },
    query: '"SK on"',
    finds: ['가'],
  },
  'Latin letters that are no words by themselves are one': {
    sections: { 가: 'Wifi 공유기', 나: 'with five firms' },
    query: 'wi-fi',
    finds: ['가'],
  },
  'a word with blanks inside is one word': {
    sections: { 가: '양자컴퓨터를 쓴다. 양자컴퓨터', 나: FILLER },
    query: '양 자 컴 퓨 터 쓴다',
    finds: ['가'],
  },
  'a minus leaves out a row under a column that has the word': {
    sections: {
      가: {
        text: FILLER,
        table: { title: '공장', columns: ['중국', '값'], rows: { 한국: ['배터리', '하나'] } },
      },
      나: '배터리',
    },
    query: '배터리 -중국',
    finds: ['나'],
  },
  'a minus leaves out what holds the word, its rows and what lies under such a title': {
    sections: {
      가: '배터리와 중국',
      나: '배터리',
      '다 중국': {
        text: '배터리',
        table: { title: '배터리 표', columns: ['값'], rows: { 한국: ['배터리'] } },
      },
      라: {
        text: FILLER,
        table: { title: '공장', columns: ['값'], rows: { 중국: ['배터리'], 일본: ['배터리'] } },
      },
    },
    query: '배터리 -중국',
    finds: ['나', '일본'],
  },
  'a quoted phrase may be left out': {
    sections: { 가: '반도체 수출 통제', 나: '반도체 통제와 수출' },
    query: '반도체 -"수출 통제"',
    finds: ['나'],
  },
});

specify({
  'heads that name the same may be exchanged, after the word as typed': {
    sections: { 가: '전고체 배터리', 나: '전고체전지', 다: FILLER },
    concepts: [
      ['리튬이온전지', '리튬이온 배터리'],
      ['각형 전지', '각형 배터리'],
    ],
    query: '전고체전지',
    finds: ['나', '가'],
    breaking: () => {
      MATCH.near = 1;
    },
  },
  'a suffix may be missing': {
    sections: { 가: '데이터센터', 나: '데이터센터용', 다: FILLER },
    query: '데이터센터용',
    finds: ['나', '가'],
    breaking: () => {
      MATCH.near = 1;
    },
  },
  'a term is found that begins inside a word': {
    sections: { 가: '반자율주행 같은 기능', 나: '자율주행을 한다. 자율주행', 다: FILLER },
    query: '자율주행',
    finds: ['나', '가'],
  },
  'a meaning is asked of the glossary': {
    sections: { 큐비트: '큐비트' },
    glossary: { 큐비트: '정보의 단위이다.', '큐비트 오류': '큐비트의 오류이다.' },
    query: '큐비트란 무엇인가',
    finds: ['큐비트', '큐비트'],
  },
  'a word is not': {
    sections: { 큐비트: '큐비트' },
    glossary: { 큐비트: '정보의 단위이다.' },
    query: '큐비트',
    finds: ['큐비트'],
  },
  'a particle ends a word, which begins no other then': {
    sections: { 가: '김정상 교수', 나: FILLER },
    query: '김정은',
    finds: [],
  },
  'letters may be written as they are called': {
    sections: { 가: 'GPU', 나: FILLER },
    query: '지피유',
    finds: ['가'],
  },
  'a particle may follow them, or the rest of a name': {
    sections: { 가: 'AI 반도체', 나: 'AI', 다: FILLER },
    query: '에이아이반도체는',
    finds: ['가'],
  },
  'what the report does not have the glossary may': {
    sections: { 가: FILLER },
    glossary: { 큐비트: '정보의 단위이다.' },
    query: '큐비트',
    finds: ['큐비트'],
  },
});
