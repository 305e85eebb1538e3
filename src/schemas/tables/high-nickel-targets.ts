import { measures } from '../measures.ts';
import { column, shape } from '../shape.ts';

/** Targets for high-nickel cathodes: the government's of 2023 beside industry's of 2021. */
export default shape({
  name: 'high-nickel-targets',
  description: '하이니켈 목표치에 대한 ’23년 정부 계획과 ’21년 민간 개발 현황',
  columns: {
    government: column('정부(’23)', measures()),
    industry: column('민간(’21, 배터리 국내 3社 기준)', measures()),
  },
  rowHeaders: [],
});
