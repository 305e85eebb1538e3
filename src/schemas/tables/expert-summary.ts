import { list, text } from '../cells.ts';
import { column, shape } from '../shape.ts';

/** Summary of an expert consultation: a question and what the experts said. */
export default shape({
  name: 'expert-summary',
  description: '전문가 자문의 주요 질문과 전문가 의견 요약',
  columns: {
    topic: column('주제', text(), { group: '주요 질문' }),
    question: column('질문', text(), { group: '주요 질문' }),
    opinions: column('전문가 의견', list()),
  },
  rowHeaders: ['topic'],
});
