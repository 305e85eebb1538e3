import { shape } from '../shape.ts';

const group = 'AI 풀 스택 요소';

/** The layers of a technology stack, from the ground up, numbered without gaps. */
export default shape({
  description: '기술 스택을 이루는 요소와 설명',
  columns: {
    number: { label: '번호', added: true, type: 'count', group, rowHeader: true },
    element: { label: '요소', added: true, type: 'text', group, rowHeader: true },
    explanation: { label: '설명', added: true, type: 'list', group },
  },
  rules: [
    (rows) =>
      rows.flatMap(({ id, number }, i) =>
        number.from === i + 1
          ? []
          : [
              {
                row: id,
                column: 'number',
                message: `번호가 차례와 다릅니다: ${i + 1}번째 행입니다.`,
              },
            ],
      ),
  ],
});
