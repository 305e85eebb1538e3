import { optional, text } from '../cells.ts';
import { measures } from '../measures.ts';
import { column, shape } from '../shape.ts';

/** Battery strategies of government and industry by field: materials, production, next generation, recycling. */
export default shape({
  name: 'battery-strategies',
  description: '소재·공정·차세대 전지·재활용 분야의 정부와 민간 이차전지 전략',
  columns: {
    area: column('구분', text()),
    topic: column('세부', text()),
    government: column('정부(차세대 전지 초격차 R&D전략)', optional(measures())),
    industry: column('민간(배터리 3사 기준)', measures()),
  },
  rowHeaders: ['area', 'topic'],
});
