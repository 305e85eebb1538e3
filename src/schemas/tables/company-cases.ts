import { list, organization } from '../cells.ts';
import { column, shape } from '../shape.ts';

/** What companies did in one field. */
export default shape({
  name: 'company-cases',
  description: '기업별 주요 사례',
  columns: {
    company: column('기업명', organization()),
    cases: column('주요 사례', list()),
  },
  rowHeaders: ['company'],
});
