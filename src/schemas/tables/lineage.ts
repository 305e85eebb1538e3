import { list, optional, organization, text } from '../cells.ts';
import { column, shape } from '../shape.ts';

/** Researchers who came out of one professor's laboratory, as the print's family tree has them. */
export default shape({
  name: 'lineage',
  description: '한 연구실 출신 연구자의 소속 기관, 이름과 직위, 출신과 경력',
  columns: {
    institution: column('기관', organization(), { group: '소속' }),
    country: column('국가', optional(text()), { group: '소속' }),
    kind: column('구분', optional(text()), { group: '소속' }),
    people: column('이름·직위', text()),
    background: column('출신·경력', list()),
  },
  rowHeaders: ['institution'],
});
