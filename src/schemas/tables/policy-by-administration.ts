import { list, optional, text } from '../cells.ts';
import { column, shape } from '../shape.ts';

/** How a policy changed from one US administration to the next. */
export default shape({
  name: 'policy-by-administration',
  description: '미국 역대 정부별 정책 기조, 기관·보고서, 중점 사항',
  columns: {
    item: column('구분', text()),
    obama: column('오바마 정부', optional(list())),
    trump: column('트럼프 정부', optional(list())),
    biden: column('바이든 정부', optional(list())),
  },
  rowHeaders: ['item'],
});
