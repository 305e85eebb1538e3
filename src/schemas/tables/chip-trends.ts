import { list, text } from '../cells.ts';
import { column, shape } from '../shape.ts';

/** Trends of a group of companies: what they do, and what it means. */
export default shape({
  name: 'chip-trends',
  description: '기업군별 AI칩 개발의 주요 현황과 의미',
  columns: {
    group: column('구분', text(), { group: '주요 현황' }),
    facts: column('내용', list(), { group: '주요 현황' }),
    meaning: column('주요 의미', text()),
  },
  rowHeaders: ['group'],
});
