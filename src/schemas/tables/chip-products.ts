import { list, optional, organization, text } from '../cells.ts';
import { column, type Rule, shape } from '../shape.ts';

const processor = { group: 'Processor' };
const PLATFORMS = ['데이터센터', '엣지'];

/** Chips are sold for data centres, for the edge, or for both. */
const knownPlatforms: Rule = (rows) =>
  rows.flatMap(({ id, platform }) =>
    (platform as { text: string }[])
      .filter((p) => !PLATFORMS.includes(p.text))
      .map((p) => ({
        row: id,
        column: 'platform',
        message: `“${p.text}”: ${PLATFORMS.join(' 또는 ')}여야 합니다.`,
      })),
  );

/** The columns that every printing of the product table has. */
export const chipProducts = {
  kind: column('업체', text(), { group: '구분' }),
  region: column('지역', text(), { group: '구분' }),
  company: column('기업', organization()),
  gpu: column('GPU', optional(list()), processor),
  fpga: column('FPGA', optional(list()), processor),
  asic: column('ASIC', optional(list()), processor),
  neuromorphic: column('Neuromorphic', optional(list()), processor),
  platform: column('서비스 플랫폼', list()),
};

export const chipProductRules = [knownPlatforms];

/** AI chips by company: products by kind of processor, and the platform they serve. */
export default shape({
  name: 'chip-products',
  description: '기업별 AI반도체 제품(프로세서 종류별)과 서비스 플랫폼',
  columns: chipProducts,
  rowHeaders: ['kind', 'region', 'company'],
  rules: chipProductRules,
});
