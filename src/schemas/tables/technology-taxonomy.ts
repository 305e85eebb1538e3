import { list, text } from '../cells.ts';
import { column, shape } from '../shape.ts';

/** A classification of technology in three levels with its element technologies. */
export default shape({
  name: 'technology-taxonomy',
  description: '기술의 대·중·소분류와 요소기술',
  columns: {
    large: column('대분류', text()),
    middle: column('중분류', text()),
    small: column('소분류', text()),
    elements: column('요소기술', list()),
  },
  rowHeaders: ['large', 'middle', 'small'],
});
