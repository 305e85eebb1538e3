/** Which section comes first: the score and the tiers, each rule by the smallest report that shows it. */
import { LIST, NEAR, SCORE } from '../ranking.ts';
import { FILLER, specify } from '../testing/specify.ts';

specify({
  'what says a word more often comes first': {
    sections: { 가: '특허 하나', 나: '특허 둘, 특허 셋' },
    query: '특허',
    finds: ['나', '가'],
    breaking: () => {
      SCORE.k1 = 0;
    },
  },
  'each further time counts less: both words thrice beat one word nine times': {
    sections: {
      가: `위성 위성 위성 위성 위성 위성 위성 위성 위성, ${FILLER} 특허`,
      나: `위성 위성 위성, ${FILLER} 특허 특허 특허`,
    },
    query: '위성 특허',
    finds: ['나', '가'],
    breaking: () => {
      SCORE.k1 = 100;
    },
  },
  'of sections that offer the same the first in the report comes first': {
    sections: { 가: '특허', 나: '특허' },
    query: '특허',
    finds: ['가', '나'],
  },
  'a title counts more than text': {
    sections: { 가: '특허와 특허와 특허', '특허 동향': '글' },
    query: '특허',
    finds: ['특허 동향', '가'],
    breaking: () => {
      SCORE.title = 0;
    },
  },
  'the title of a table counts for its section': {
    sections: {
      가: `${FILLER} 특허`,
      나: { text: '글', table: { title: '특허', columns: ['수'], rows: { 삼성: ['하나'] } } },
    },
    query: '특허',
    finds: ['특허', '가'],
    breaking: () => {
      SCORE.tableTitle = 0;
    },
  },
  'the title of a table counts less than that of a section': {
    sections: {
      가: { text: '글', table: { title: '특허', columns: ['수'], rows: { 삼성: ['하나'] } } },
      '특허 동향': '글',
    },
    query: '특허',
    finds: ['특허 동향', '특허'],
    breaking: () => {
      SCORE.tableTitle = 2;
    },
  },
  'the label of a row is no title': {
    sections: {
      가: { text: '글', table: { title: '기업', columns: ['수'], rows: { 특허: ['하나'] } } },
      나: '특허와 특허',
    },
    query: '특허',
    finds: ['나', '특허'],
  },
  'what begins with a word comes before what mentions it late': {
    sections: { 가: `${FILLER} 특허`, 나: `특허. ${FILLER}` },
    query: '특허',
    finds: ['나', '가'],
    breaking: () => {
      SCORE.early = 0;
    },
  },
  'only the first words of a section are its beginning': {
    sections: { 가: `${FILLER} 특허`, 나: `특허. ${FILLER}` },
    query: '특허',
    finds: ['나', '가'],
    breaking: () => {
      SCORE.earlyWords = 100;
    },
  },
  'words that stand together come before words that are scattered': {
    sections: { 가: '위성과 특허, 위성과 특허', 나: '위성 특허' },
    query: '위성 특허',
    finds: ['나', '가'],
  },
  'the phrase counts for itself': {
    sections: { 가: '위성 특허와 위성과 특허와 위성과 특허', 나: '위성 특허와 위성 특허' },
    query: '위성 특허',
    finds: ['나', '가'],
    breaking: () => {
      SCORE.phrase = 0;
    },
  },
  'blanks may be set otherwise than in the text': {
    sections: { 가: '위성과 통신', 나: '위성통신' },
    query: '위성 통신',
    finds: ['나', '—', '가'],
  },
  'a word torn by a blank is found as one': {
    sections: { 가: '반도는 크다', 나: '반도체' },
    query: '반도 체',
    finds: ['나'],
  },
  'of a phrase written as one word those with its words scattered miss it': {
    sections: { 가: '핵심적인 광물', 나: '핵심광물' },
    query: '핵심 광물',
    finds: ['나', '—', '가'],
  },
  'of a phrase that three sections have those with its words scattered miss it': {
    sections: {
      가: '위성 특허',
      나: '위성 특허',
      다: '위성 특허',
      라: '위성과 특허',
    },
    query: '위성 특허',
    finds: ['가', '나', '다', '—', '라'],
    breaking: () => {
      LIST.fewPhrases = 4;
    },
  },
  'two sections with the phrase do not': {
    sections: { 가: '위성 특허', 나: '위성 특허', 라: '위성과 특허' },
    query: '위성 특허',
    finds: ['가', '나', '라'],
    breaking: () => {
      LIST.fewPhrases = 2;
    },
  },
  'below a full list of phrases the scattered words follow': {
    sections: Object.fromEntries(
      Array.from('가나다라마바사아자차카', (title) => [
        title,
        title === '카' ? '위성과 특허' : '위성 특허',
      ]),
    ),
    query: '위성 특허',
    finds: [...'가나다라마바사아자차카'],
    breaking: () => {
      LIST.full = 11;
    },
  },
  'all words come before some': {
    sections: { 가: '위성과 특허와 위성', 나: '위성과 특허와 교육' },
    query: '위성 특허 교육',
    finds: ['나', '—', '가'],
  },
  'of many words most must be there': {
    sections: {
      가: '교육, 위성',
      나: '위성, 특허, 니켈',
      다: '교육',
      라: '교육, 위성',
    },
    query: '위성 특허 니켈 교육',
    finds: ['—', '나', '가', '라'],
    breaking: () => {
      SCORE.enough = 0;
    },
  },
  'below a full list little is not enough': {
    sections: Object.fromEntries(
      Array.from('가나다라마바사아자차카', (title) => [
        title,
        title === '카' ? '위성' : '위성과 특허',
      ]),
    ),
    query: '위성 특허',
    finds: [...'가나다라마바사아자차'],
    breaking: () => {
      LIST.full = 11;
    },
  },
  'below a short one it is': {
    sections: { 가: '위성과 특허', 나: '위성', 다: '특허', 라: '특허' },
    query: '위성 특허',
    finds: ['가', '—', '나', '다', '라'],
    breaking: () => {
      SCORE.little = 0.6;
    },
  },
  'words of one sentence come before words that are scattered': {
    sections: {
      가: `${FILLER} 위성 위성, ${FILLER} ${FILLER} 특허 특허`,
      나: `${FILLER} 위성과 그 특허`,
    },
    query: '위성 특허',
    finds: ['나', '가'],
    breaking: () => {
      NEAR.score = 0;
    },
  },
});
