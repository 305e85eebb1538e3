import { text } from '../cells.ts';
import { column, shape } from '../shape.ts';

/** Programme of a forum session: the talks with their speakers, and the discussion. */
export default shape({
  name: 'forum-programme',
  description: '포럼 세션의 발제와 토론, 발표자와 소속',
  columns: {
    part: column('구분', text()),
    title: column('제목', text()),
    speakers: column('발표자(소속)', text()),
  },
  rowHeaders: ['part', 'title'],
});
