import { list } from '../cells.ts';
import { measures } from '../measures.ts';
import { column, shape } from '../shape.ts';

/** Government projects beside what industry at home and abroad does. */
export default shape({
  name: 'government-private',
  description: '정부 과제와 국내외 민간 추진 현황 비교',
  columns: {
    government: column('정부', measures()),
    private: column('민간(국내외)', list()),
  },
  rowHeaders: [],
});
