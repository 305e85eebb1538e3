import { count, list, text } from '../cells.ts';
import { column, type Rule, shape } from '../shape.ts';

/** Layers of a stack are numbered without gaps. */
const numbered: Rule = (rows) =>
  rows.flatMap(({ id, number }, i) =>
    (number as { from: number }).from === i + 1
      ? []
      : [{ row: id, column: 'number', message: `번호가 차례와 다릅니다: ${i + 1}번째 행입니다.` }],
  );

/** The layers of a technology stack, from the ground up. */
export default shape({
  name: 'stack-elements',
  description: '기술 스택을 이루는 요소와 설명',
  columns: {
    number: column('번호', count(), { group: 'AI 풀 스택 요소' }),
    element: column('요소', text(), { group: 'AI 풀 스택 요소' }),
    explanation: column('설명', list(), { group: 'AI 풀 스택 요소' }),
  },
  rowHeaders: ['number', 'element'],
  rules: [numbered],
});
