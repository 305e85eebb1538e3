import { measures } from '../measures.ts';
import { column, shape } from '../shape.ts';

/** What the government and the three Korean battery makers do about one technology. */
export default shape({
  name: 'public-private-battery',
  description: '한 기술에 대한 정부와 배터리 3사의 대응',
  columns: {
    government: column('정부', measures()),
    industry: column('민간(배터리 3사 기준)', measures()),
  },
  rowHeaders: [],
});
