import { text } from '../cells.ts';
import { measures } from '../measures.ts';
import { column, shape } from '../shape.ts';

/** R&D policy and investment of five countries side by side, by aspect. */
export default shape({
  name: 'national-rnd-comparison',
  description: '미국·중국·일본·EU·한국의 R&D 주체, 연구분야, 정책, 투자 비교',
  columns: {
    item: column('구분', text()),
    usa: column('미국', measures()),
    china: column('중국', measures()),
    japan: column('일본', measures()),
    eu: column('EU', measures()),
    korea: column('한국', measures()),
  },
  rowHeaders: ['item'],
});
