import { list, optional, period, text } from '../cells.ts';
import { column, shape } from '../shape.ts';

const policy = { group: '정책' };

/** Policies of countries by kind, each with its time and what it does. */
export default shape({
  name: 'national-policies',
  description: '국가별 정책의 유형·이름·시기·내용',
  columns: {
    country: column('국가', text()),
    type: column('유형', text()),
    policy: column('정책명', text(), policy),
    period: column('시기', optional(period()), policy),
    content: column('내용', optional(list()), policy),
  },
  rowHeaders: ['country', 'type', 'policy'],
});
