import { list, text } from '../cells.ts';
import { column, shape } from '../shape.ts';

/** How kinds of companies approach a market; a kind may be split by region. */
export default shape({
  name: 'company-strategies',
  description: '기업 유형별 대표기업과 시장 접근 전략',
  columns: {
    kind: column('유형', text(), { group: '구분' }),
    region: column('지역', text(), { group: '구분' }),
    companies: column('대표기업', list()),
    strategy: column('접근 전략', text()),
  },
  rowHeaders: ['kind', 'region'],
});
