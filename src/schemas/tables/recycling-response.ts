import { measures } from '../measures.ts';
import { column, shape } from '../shape.ts';

/** What the government, Korean companies and Chinese companies do about used batteries. */
export default shape({
  name: 'recycling-response',
  description: '폐배터리에 대한 정부, 국내 민간, 중국 민간의 대응',
  columns: {
    government: column('정부', measures()),
    domestic: column('국내', measures(), { group: '민간' }),
    china: column('중국', measures(), { group: '민간' }),
  },
  rowHeaders: [],
});
