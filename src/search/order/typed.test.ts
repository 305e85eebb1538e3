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
  'a long word with an unknown beginning keeps its known end': {
    sections: { 가: '반도체 가격', 나: FILLER },
    query: '떡볶이가격',
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

const amounts = {
  나: '인력 120,000명',
  다: '12만 명의 인력',
  라: '12만 원, 12월, 14만 명, 2023.10.12',
};
specify({
  'an amount is found however it is written': {
    sections: amounts,
    query: '12만명',
    finds: ['나', '다'],
  },
  'an amount that is not written is found in ranges that contain it': {
    sections: { 가: '인력이 12만~13만명 모자란다', 나: '14만 명', 다: '12만~13만 원' },
    query: '12.5만명',
    finds: ['가'],
  },
  'digits find words of number': {
    sections: amounts,
    query: '120,000명',
    finds: ['나', '다'],
  },
  'an amount without a unit may have any': {
    sections: amounts,
    query: '12만',
    finds: ['나', '다', '라'],
  },
  'a decimal of 조 is 조 and 억': {
    sections: {
      가: '약 1조 2천억 원',
      나: '1조 2,000억',
      다: '1.2조원',
      라: '1조 원과 2,000억 원',
    },
    query: '1.2조원',
    finds: ['가', '다', '나'],
  },
  'blanks inside an amount do not matter': {
    sections: { 가: '1조2천억원', 나: '1조 원과 2,000억 원' },
    query: '1 조 2,000억 원',
    finds: ['가'],
  },
  'percent is a sign and a word': {
    sections: { 가: '64%', 나: '64 퍼센트', 다: '64개' },
    query: '64 %',
    finds: ['가', '나'],
  },
  'a unit has more names than one': {
    sections: { 가: '3nm 공정', 나: '3 나노미터', 다: '3나노', 라: '3개 나노 기업' },
    query: '3나노',
    finds: ['가', '나', '다'],
  },
  'a year is found with its ’, a number of two digits is none': {
    sections: { 가: '’22년', 나: '2022년', 다: '’22.06', 라: '22개' },
    query: '2022년',
    finds: ['가', '나', '다'],
  },
  'a year typed with its ’ is found in four digits': {
    sections: { 가: '2022년', 나: '’22', 다: '22개' },
    query: '’22',
    finds: ['가', '나'],
  },
  'a month of a year is found as a date': {
    sections: { 가: '’22.06', 나: '2022년 6월', 다: '2022년과 6월', 라: '’22.07' },
    query: '2022년 6월',
    finds: ['가', '나'],
  },
  'an amount that the text does not have is not its parts': {
    sections: { 가: '7억 원', 나: '340원' },
    query: '7조 340억 원',
    finds: [],
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
  'what the report does not have the glossary may': {
    sections: { 가: FILLER },
    glossary: { 큐비트: '정보의 단위이다.' },
    query: '큐비트',
    finds: ['큐비트'],
  },
});
