import { count, text } from '../cells.ts';
import { column, shape } from '../shape.ts';

/** Numbered goals of a national strategy. */
export default shape({
  name: 'strategy-goals',
  description: '국가 전략의 주요 목표와 세부 내용',
  columns: {
    number: column('번호', count(), { group: '주요 목표' }),
    goal: column('목표', text(), { group: '주요 목표' }),
    details: column('세부 내용', text()),
  },
  rowHeaders: ['number', 'goal'],
});
