import { list, text } from '../cells.ts';
import { column, shape } from '../shape.ts';

/** Three generations of AI chips: traits and products by kind of processor. */
export default shape({
  name: 'chip-generations',
  description: 'AI 반도체 세대별 프로세서의 특징과 주요 기업·제품',
  columns: {
    aspect: column('구분', text()),
    cpu: column('CPU', list(), { group: '1세대' }),
    gpu: column('GPU', list(), { group: '1세대' }),
    fpga: column('FPGA', list(), { group: '2세대' }),
    asic: column('ASIC', list(), { group: '2세대' }),
    neuromorphic: column('뉴로모픽', list(), { group: '3세대' }),
  },
  rowHeaders: ['aspect'],
});
