/**
 * The order of results as a specification: for each rule the smallest report that shows it. Where
 * a number of `ranking.ts` makes the difference, the case says how to break it, and the test holds
 * that the order then is another one.
 */
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import * as ranking from './ranking.ts';
import { type SmallSite, smallIndex } from './testing/small-index.ts';

const { LIST, MATCH, REACH, ROW, SCORE } = ranking;
const saved = structuredClone({ ...ranking });
afterEach(() => {
  for (const [name, numbers] of Object.entries(saved))
    Object.assign(Reflect.get(ranking, name), structuredClone(numbers));
});

interface Case extends SmallSite {
  query: string;
  /** titles of the results in order; all of them */
  finds: string[];
  /** breaks the number that the case is about */
  breaking?: () => void;
  includeScattered?: boolean;
}

const titles = async ({ query, includeScattered, ...site }: Case): Promise<string[]> => {
  const { results } = await (await smallIndex(site)).ask(query, { limit: 50, includeScattered });
  return results.map(({ title }) => title);
};

const FILLER = '정부는 여러 방안을 차례로 살펴보고 그 결과를 이듬해 봄까지 국회에 알리기로 하였다.';

const cases: Record<string, Case> = {
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
  'a rare word counts more than a common one': {
    sections: {
      가: `위성 위성 위성, ${FILLER} 특허`,
      나: `위성, ${FILLER} 특허 특허 특허`,
      다: '위성 하나',
      라: '위성 하나',
      마: '위성 하나',
    },
    query: '위성 특허',
    finds: ['나', '가'],
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
    includeScattered: true,
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
    finds: ['나'],
  },
  'one phrase written as one word hides scattered words': {
    sections: { 가: '핵심적인 광물', 나: '핵심광물' },
    query: '핵심 광물',
    finds: ['나'],
  },
  'three sections with the phrase hide those with the words scattered': {
    sections: {
      가: '위성 특허',
      나: '위성 특허',
      다: '위성 특허',
      라: '위성과 특허',
    },
    query: '위성 특허',
    finds: ['가', '나', '다'],
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
  'all words come before some, which are listed only when nothing has all': {
    sections: { 가: '위성과 특허와 위성', 나: '위성과 특허와 교육' },
    query: '위성 특허 교육',
    finds: ['나'],
  },
  'of many words most must be there': {
    sections: {
      가: '교육, 위성',
      나: '위성, 특허, 니켈',
      다: '교육',
      라: '교육, 위성',
    },
    query: '위성 특허 니켈 교육',
    finds: ['나'],
    breaking: () => {
      SCORE.enough = 0;
    },
  },
  'a word as typed comes before the word without its particle': {
    sections: { 가: '광물은 많다', 나: '광물의 값' },
    query: '광물의',
    finds: ['나', '가'],
    breaking: () => {
      MATCH.stem = 1;
    },
  },
  'Hanja as typed comes before its Hangul': {
    sections: { 가: '대중 규제', 나: '對中 규제' },
    query: '對中',
    finds: ['나', '가'],
    breaking: () => {
      MATCH.hanja = 1;
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
  'quotes keep a word as it is': {
    sections: { 가: '배터리', 나: '이차전지' },
    concepts: [['이차전지', '배터리']],
    query: '"이차전지"',
    finds: ['나'],
  },
  'a number is also found as a share, a share only as such': {
    sections: { 가: '70%', 나: '70개' },
    query: '70%',
    finds: ['가'],
  },
  'the glossary comes after the report': {
    sections: { 가: `${FILLER} 특허` },
    glossary: { 특허: '특허란 특허이다' },
    query: '특허',
    finds: ['가', '특허'],
  },
  'a number leads to the row that has it, before its section': {
    sections: {
      가: {
        text: '340조 규모',
        table: { title: '기업', columns: ['금액'], rows: { 삼성: ['340조'], 인텔: ['10조'] } },
      },
    },
    query: '340조',
    finds: ['삼성', '가'],
  },
  'a name leads to the row that it labels': {
    sections: {
      가: {
        text: '글',
        table: {
          title: '회사',
          columns: ['협력'],
          rows: { 삼성: ['테슬라'], 테슬라: ['없음'] },
        },
      },
    },
    query: '테슬라',
    finds: ['테슬라'],
  },
  'a label counts more than a value': {
    sections: {
      가: {
        text: '글',
        table: {
          title: '회사',
          columns: ['협력', '금액'],
          rows: { 삼성: ['테슬라', '340조'], '테슬라 독일': ['없음', '340조'] },
        },
      },
    },
    query: '테슬라 340조',
    finds: ['테슬라 독일'],
    breaking: () => {
      ROW.label = 0;
    },
  },
  'a column is meant more than the title around': {
    sections: {
      용량: {
        text: '글',
        table: { title: '공장', columns: ['용량'], rows: { 삼성: ['하나'] } },
      },
    },
    query: '삼성 용량',
    finds: ['삼성', '용량'],
  },
  'a section named after the query answers itself': {
    sections: {
      테슬라: {
        text: '글',
        table: { title: '회사', columns: ['수'], rows: { 테슬라: ['하나'] } },
      },
    },
    query: '테슬라',
    finds: ['테슬라'],
  },
  'what a reader sees at once is grouped by document': {
    documents: {
      갑: { 가: '특허 특허 특허', 나: '특허' },
      을: { 다: '특허 특허' },
    },
    query: '특허',
    finds: ['가', '나', '다'],
    breaking: () => {
      LIST.batch = 1;
    },
  },
};

for (const [rule, example] of Object.entries(cases))
  test(rule, async () => {
    assert.deepEqual(await titles(example), example.finds);
    if (!example.breaking) return;
    example.breaking();
    assert.notDeepEqual(await titles(example), example.finds, 'the number makes no difference');
  });
