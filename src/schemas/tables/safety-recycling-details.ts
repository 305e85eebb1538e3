import { list, text } from '../cells.ts';
import { column, shape } from '../shape.ts';

/** What the core technologies of fire suppression and recycling consist of. */
export default shape({
  name: 'safety-recycling-details',
  description: '화재억제와 재활용 핵심기술의 세부 내용',
  columns: {
    item: column('구분', text()),
    details: column('안전성, 재활용 세부 내용', list()),
  },
  rowHeaders: ['item'],
});
