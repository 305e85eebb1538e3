import { text } from '../cells.ts';
import { measures } from '../measures.ts';
import { column, shape } from '../shape.ts';

/** R&D targets of government and industry for battery materials. */
export default shape({
  name: 'material-targets',
  description: '이차전지 소재별 정부와 민간의 R&D 목표',
  columns: {
    material: column('구분', text()),
    government: column('정부(과학기술정보통신부)', measures()),
    industry: column('민간(배터리 국내 3社 기준)', measures()),
    remarks: column('특이사항', measures()),
  },
  rowHeaders: ['material'],
});
