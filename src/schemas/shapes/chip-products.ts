import type { ListItem } from '../cells/list.ts';
import type { Columns } from '../columns.ts';
import { type Rule, shape } from '../shape.ts';

const maker = '구분';
const processor = { type: 'list', group: 'Processor', optional: true } as const;
const PLATFORMS = ['데이터센터', '엣지'];

/** Chips are sold for data centres, for the edge, or for both. */
export const knownPlatforms: Rule<{ id: string; platform: ListItem[] }> = (rows) =>
  rows.flatMap(({ id, platform }) =>
    platform
      .filter(({ text }) => !PLATFORMS.includes(text))
      .map(({ text }) => ({
        row: id,
        column: 'platform',
        message: `“${text}”: ${PLATFORMS.join(' 또는 ')}여야 합니다.`,
      })),
  );

/** The columns that every printing of the product table has. */
export const chipProducts = {
  kind: { label: '업체', added: true, type: 'text', group: maker, rowHeader: true },
  region: { label: '지역', added: true, type: 'text', group: maker, rowHeader: true },
  company: { label: '기업', type: 'organization', rowHeader: true },
  gpu: { label: 'GPU', ...processor },
  fpga: { label: 'FPGA', ...processor },
  asic: { label: 'ASIC', ...processor },
  neuromorphic: { label: 'Neuromorphic', ...processor },
  platform: { label: '서비스 플랫폼', type: 'list' },
} as const satisfies Columns;

/** AI chips by company: products by kind of processor, and the platform they serve. */
export default shape({
  description: '기업별 AI반도체 제품(프로세서 종류별)과 서비스 플랫폼',
  columns: chipProducts,
  rules: [knownPlatforms],
});
