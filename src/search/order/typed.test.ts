/** How what is typed is understood, each rule by the smallest report that shows it. */
import { FILLER, specify } from '../testing/specify.ts';

specify({
  'signs inside a word part it where the joined form is not found': {
    sections: { 가: '배터리와 다른 이차전지', 나: FILLER },
    query: '배터리·이차전지',
    finds: ['가'],
  },
  'signs inside a word leave it whole where the joined form is found': {
    sections: { 가: '배터리·이차전지', 나: '배터리와 다른 이차전지' },
    query: '배터리·이차전지',
    finds: ['가'],
  },
  'brackets and slashes part too': {
    sections: { 가: '망분리 정책과 다른 보안', 나: FILLER },
    query: '(망분리)/보안',
    finds: ['가'],
  },
  'a long word is parted by the words of the text': {
    sections: { 가: '배터리 계약학과의 이탈 우려', 나: FILLER },
    query: '배터리계약학과이탈',
    finds: ['가'],
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
