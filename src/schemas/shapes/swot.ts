import { shape } from '../shape.ts';

const ASPECTS = ['강점', '약점', '기회', '위기'];

/** Strengths, weaknesses, opportunities and threats: each of the four aspects once, in this order. */
export default shape({
  description: '강점·약점·기회·위기(SWOT) 분석',
  columns: {
    aspect: { label: '구분', type: 'text', rowHeader: true, added: true },
    points: { label: '내용', type: 'list', added: true },
  },
  rules: [
    (rows) =>
      rows.flatMap(({ id, aspect }, i) =>
        aspect === ASPECTS[i]
          ? []
          : [
              {
                row: id,
                column: 'aspect',
                message: ASPECTS[i]
                  ? `${i + 1}번째 행에는 “${ASPECTS[i]}”이(가) 와야 합니다.`
                  : `행은 ${ASPECTS.join('·')} 넷입니다.`,
              },
            ],
      ),
  ],
});
