import { shape } from '../shape.ts';
import { chipProducts, knownPlatforms } from './chip-products.ts';

/** AI chips by company, with a remark on how each group of companies competes. */
export default shape({
  description: '기업별 AI반도체 제품과 서비스 플랫폼, 업체 유형별 경쟁 현황',
  columns: { ...chipProducts, remark: { label: '비고', type: 'text' } },
  rules: [knownPlatforms],
});
