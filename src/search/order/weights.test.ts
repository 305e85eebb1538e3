/** How much each word of a query weighs against the others. */
import { SCORE } from '../ranking.ts';
import { FILLER, specify } from '../testing/specify.ts';

specify({
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
  'two words outweigh a third, however few sections hold it': {
    sections: {
      가: '니켈',
      나: `위성 ${FILLER} 특허`,
      ...Object.fromEntries([...'다라마바사아자차'].map((title) => [title, '위성'])),
      ...Object.fromEntries([...'카타파하거너더러'].map((title) => [title, '특허'])),
    },
    query: '위성 특허 니켈',
    finds: ['—', '나', '가', ...'다라마바사아자차카타파하거너더러'],
    breaking: () => {
      SCORE.heaviest = 10;
    },
  },
  'a noun that says what is asked weighs no more than what it is asked of': {
    sections: {
      가: '금액',
      나: '위성 위성 위성',
      다: '위성',
      라: '위성',
    },
    query: '위성 금액',
    finds: ['—', '나', '가', '다', '라'],
  },
});
