import { list, text } from '../cells.ts';
import { column, shape } from '../shape.ts';

/** Summary of an expert consultation whose questions have no short topic of their own. */
export default shape({
  name: 'expert-question-summary',
  description: '주제어 없이 질문만 적은 전문가 자문의 주요 질문과 전문가 의견 요약',
  columns: {
    question: column('주요 질문', text()),
    opinions: column('전문가 의견', list()),
  },
  rowHeaders: ['question'],
});
