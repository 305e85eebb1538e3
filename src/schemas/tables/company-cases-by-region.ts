import { list, organization, text } from '../cells.ts';
import { column, shape } from '../shape.ts';

/** What companies did in one field, foreign and domestic ones apart. */
export default shape({
  name: 'company-cases-by-region',
  description: '해외·국내 기업별 주요 사례',
  columns: {
    region: column('구분', text()),
    company: column('기업명', organization()),
    cases: column('주요 사례', list()),
  },
  rowHeaders: ['region', 'company'],
});
