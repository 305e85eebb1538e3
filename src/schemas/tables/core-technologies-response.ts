import { list, optional, text } from '../cells.ts';
import { measures } from '../measures.ts';
import { column, shape } from '../shape.ts';
import { numberedInOrder } from './core-technologies.ts';

/** The government's 14 core battery technologies and its mineral supply, beside what industry does. */
export default shape({
  name: 'core-technologies-response',
  description: '정부의 14개 핵심기술·공급망 전략과 민간의 추진동향',
  columns: {
    group: column('구분', text()),
    technology: column('정부(차세대 전지 초격차 R&D전략)', list()),
    industry: column('민간(배터리 3사 기준)', optional(measures())),
  },
  rowHeaders: ['group', 'technology'],
  rules: [numberedInOrder],
});
