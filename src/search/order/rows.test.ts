/** Which passage of a section is shown, and how the list is put together, each rule by the smallest report that shows it. */
import { LIST, NEAR, ROW } from '../ranking.ts';
import { specify } from '../testing/specify.ts';

specify({
  'a range of years is looked up by both': {
    sections: { 가: '2017년부터 2021년까지', 나: '2017년', 다: '다른 글' },
    query: '2017~2021',
    finds: ['가', '—', '나'],
  },
  'what only some of the report is about the glossary has whole': {
    sections: { 가: '특허' },
    glossary: { 출원: '특허를 청한다.' },
    query: '특허 출원',
    finds: ['출원', '—', '가'],
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
  'a row need not hold what its section does not': {
    sections: {
      가: {
        text: '유럽 정책, 정책',
        table: {
          title: '정책',
          columns: ['내용'],
          rows: { 선언: ['유럽 반도체 협력'], 계획: ['시장'] },
        },
      },
      나: '참여와 시민의 참여',
    },
    query: '유럽 반도체 협력 정책 시민 참여',
    finds: ['—', '선언', '가', '나'],
  },
  'words that stand in two rows are not read together: the row of one misses the other': {
    sections: {
      가: {
        table: {
          title: '사례',
          columns: ['내용'],
          rows: { 갑: ['나노 공정'], 을: ['설계 비용'] },
        },
      },
      나: '다른 설계와 다른 비용과 나노',
    },
    query: '나노 설계 비용',
    finds: ['나', '—', '을'],
  },
  'but in a text and its table': {
    sections: {
      가: {
        text: '설계 비용',
        table: { title: '사례', columns: ['내용'], rows: { 갑: ['나노 공정'] } },
      },
    },
    query: '나노 설계 비용',
    finds: ['가'],
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
          columns: ['금액'],
          rows: { 삼성: ['340조'], '340조 사업': ['없음'] },
        },
      },
    },
    query: '340조',
    finds: ['340조 사업'],
    breaking: () => {
      ROW.label = 0;
    },
  },
  'of several words the one in a label counts more than in a value': {
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
      NEAR.label = 0.5;
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
    finds: ['삼성'],
  },
  'of rows with the same label the one with the column comes first': {
    sections: {
      용량: {
        text: '글',
        table: [
          { title: '공급', columns: ['가격'], rows: { '삼성 하나': ['하나'] } },
          { title: '공장', columns: ['용량'], rows: { '삼성 둘': ['둘'] } },
        ],
      },
    },
    query: '삼성 용량',
    finds: ['삼성 둘'],
  },
  'a section that a row of the list would show is none, one named after the query is': {
    sections: {
      '삼성 용량': {
        text: '글',
        table: { title: '공장', columns: ['수'], rows: { 삼성: ['용량 하나'] } },
      },
      '용량 변화': {
        text: '글',
        table: { title: '공장', columns: ['수'], rows: { 삼성: ['용량 둘'] } },
      },
    },
    query: '삼성 용량',
    finds: ['삼성 용량', '삼성'],
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
  'a row that misses one of three words answers all the same, and says which': {
    sections: {
      가: {
        text: '글',
        table: {
          title: '전고체 투자',
          columns: ['일본'],
          rows: { 동향: ['지원'], 주체: ['없음'] },
        },
      },
      나: '예산',
    },
    query: '일본 지원 예산',
    finds: ['—', '동향', '나'],
  },
  'a row that is printed again is listed once': {
    documents: {
      갑: { 가: { table: { title: '전망', columns: ['수'], rows: { 테슬라: ['340조'] } } } },
      을: { 나: { table: { title: '전망', columns: ['수'], rows: { 테슬라: ['340조'] } } } },
    },
    query: '340조',
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
});
