import { period, text } from '../cells.ts';
import { column, shape } from '../shape.ts';

/** The briefs handed in during the year: technology, title, date of submission. */
export default shape({
  name: 'report-submissions',
  description: '기술군별 전략 보고서의 제목과 제출일',
  columns: {
    technology: column('기술군', text()),
    report: column('주요내용', text()),
    submitted: column('제출일', period()),
  },
  rowHeaders: ['technology', 'report'],
});
