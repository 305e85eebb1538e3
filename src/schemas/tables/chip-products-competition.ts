import { text } from '../cells.ts';
import { column, shape } from '../shape.ts';
import { chipProductRules, chipProducts } from './chip-products.ts';

/** AI chips by company, with a remark on how each group of companies competes. */
export default shape({
  name: 'chip-products-competition',
  description: '기업별 AI반도체 제품과 서비스 플랫폼, 업체 유형별 경쟁 현황',
  columns: { ...chipProducts, remark: column('비고', text()) },
  rowHeaders: ['kind', 'region', 'company'],
  rules: chipProductRules,
});
