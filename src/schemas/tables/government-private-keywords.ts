import { list, text } from '../cells.ts';
import { measures } from '../measures.ts';
import { column, shape } from '../shape.ts';

/** Government policy beside what industry does, with the technology it is about. */
export default shape({
  name: 'government-private-keywords',
  description: '분야별 정부 정책, 민간의 기술·산업 동향, 기술 키워드 비교',
  columns: {
    field: column('분류', text()),
    government: column('정부(정책)', measures()),
    private: column('민간(기술·산업 동향)', list()),
    keywords: column('AI 반도체 기술 키워드', text()),
  },
  rowHeaders: ['field'],
});
