/** What nouns that ask do to the order of results, each rule by the smallest report that shows it. */
import { FILLER, specify } from '../testing/specify.ts';

specify({
  'of two rows that which is named after the measure that is asked for': {
    sections: {
      가: {
        table: {
          title: '인산철 전략',
          columns: ['내용'],
          rows: { 현황: ['산업부 개발'], 예산: ['233억원'] },
        },
      },
      나: '산업부',
    },
    query: '산업부 인산철 예산',
    finds: ['—', '예산', '나'],
  },
  'words of two rows are not read together, though their section has a third': {
    sections: {
      가: {
        text: '양자 자문',
        table: { title: '자문단', columns: ['내용'], rows: { 하나: ['캐나다'], 둘: ['예산'] } },
      },
      나: '양자에 드는 예산, 캐나다',
    },
    query: '캐나다 양자 예산',
    finds: ['나', '—', '가'],
  },
  'what tells of two things lacks nothing without the word that asks how they differ': {
    sections: { 가: '위성과 광통신', 나: '위성과 기지국의 차이', 다: '학과의 차이' },
    query: '위성 광통신 차이',
    finds: ['가', '—', '나'],
  },
  'nor without the word that asks how many they are': {
    sections: { 가: '오스프리는 433 큐비트이다', 나: '오스프리와 광자, 그 수는' },
    query: '오스프리 큐비트 수',
    finds: ['가', '—', '나'],
  },
  'nor without the word that asks when': {
    sections: { 가: '오스프리는 2029년에 상용화', 나: '오스프리의 시기', 다: '상용화' },
    query: '오스프리 상용화 시기',
    finds: ['가', '—', '나', '다'],
  },
  'a question typed without blanks asks what it asks with them': {
    sections: { 가: '오스프리 투자는 5억 원', 나: '오스프리 투자는 크다', 다: FILLER },
    query: '오스프리에투자를얼마했나',
    finds: ['가', '나'],
  },
});
