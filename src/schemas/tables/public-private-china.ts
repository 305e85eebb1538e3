import { optional, text } from '../cells.ts';
import { measures } from '../measures.ts';
import { column, shape } from '../shape.ts';

/** Government, Korean companies and Chinese companies compared by aspect. */
export default shape({
  name: 'public-private-china',
  description: '항목별로 비교한 정부, 국내 민간, 중국 민간의 현황과 전략',
  columns: {
    item: column('구분', text()),
    government: column('정부', optional(measures())),
    domestic: column('국내', optional(measures()), { group: '민간' }),
    china: column('중국', optional(measures()), { group: '민간' }),
  },
  rowHeaders: ['item'],
});
