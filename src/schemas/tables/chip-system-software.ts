import { text } from '../cells.ts';
import { column, shape } from '../shape.ts';

/** System software of the large chip makers and the hardware it drives. */
export default shape({
  name: 'chip-system-software',
  description: '기업별 AI 반도체 시스템 소프트웨어와 하드웨어',
  columns: {
    aspect: column('구분', text()),
    nvidia: column('엔비디아', text()),
    amd: column('AMD', text()),
    intel: column('인텔', text()),
    google: column('구글', text()),
    meta: column('메타', text()),
  },
  rowHeaders: ['aspect'],
});
