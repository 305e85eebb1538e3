import { list, text } from '../cells.ts';
import { column, shape } from '../shape.ts';

/** Cases of a group of companies, without a judgement on their meaning. */
export default shape({
  name: 'chip-trend-cases',
  description: '기업군별 주요 사례',
  columns: {
    group: column('구분', text(), { group: '주요 현황' }),
    facts: column('내용', list(), { group: '주요 현황' }),
  },
  rowHeaders: ['group'],
});
