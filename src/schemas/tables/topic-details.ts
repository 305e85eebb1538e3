import { list, text } from '../cells.ts';
import { column, shape } from '../shape.ts';

/** Topics and what is said of each, printed without headers. */
export default shape({
  name: 'topic-details',
  description: '항목별 내용',
  columns: {
    topic: column('구분', text()),
    details: column('내용', list()),
  },
  rowHeaders: ['topic'],
});
