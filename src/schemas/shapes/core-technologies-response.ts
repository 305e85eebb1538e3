import { shape } from '../shape.ts';
import { numberedInOrder } from './core-technologies.ts';

/** The government's 14 core battery technologies and its mineral supply, beside what industry does. */
export default shape({
  description: '정부의 14개 핵심기술·공급망 전략과 민간의 추진동향',
  columns: {
    group: { label: '구분', type: 'text', rowHeader: true, added: true },
    technology: { label: '정부(차세대 전지 초격차 R&D전략)', type: 'list', rowHeader: true },
    industry: { label: '민간(배터리 3사 기준)', type: 'measures', optional: true },
  },
  rules: [numberedInOrder],
});
