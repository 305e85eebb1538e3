import { list, money } from '../cells.ts';
import { column, shape } from '../shape.ts';

/** Government funding of a strategy and the actions it pays for. */
export default shape({
  name: 'funded-actions',
  description: '정부 투자 금액과 우선 조치사항',
  columns: {
    funding: column('정부자금투자', money()),
    actions: column('우선 조치사항', list()),
  },
  rowHeaders: ['funding'],
});
