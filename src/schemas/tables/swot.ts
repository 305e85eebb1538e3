import { list, text } from '../cells.ts';
import { column, type Rule, shape } from '../shape.ts';

const ASPECTS = ['강점', '약점', '기회', '위기'];

/** A SWOT analysis has its four aspects, each once. */
const fourAspects: Rule = (rows) =>
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
  );

/** Strengths, weaknesses, opportunities and threats. */
export default shape({
  name: 'swot',
  description: '강점·약점·기회·위기(SWOT) 분석',
  columns: {
    aspect: column('구분', text()),
    points: column('내용', list()),
  },
  rowHeaders: ['aspect'],
  rules: [fourAspects],
});
