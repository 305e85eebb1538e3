import { koreanNumber } from '../printed/number.ts';
import { shape } from '../shape.ts';

const YEARS = ['y2010', 'y2021', 'y2023'] as const;

/**
 * Size of a policy (budget, funds, people to train) in the plans of three years. Where a cell names the
 * parts of its amount, they add up to it.
 */
export default shape({
  description: '계획을 세운 해별 정책 규모(투자예산, 펀드, 인력 양성)',
  columns: {
    item: { label: '구분', type: 'text', rowHeader: true },
    y2010: { label: '’10', type: 'measures', optional: true },
    y2021: { label: '’21', type: 'measures', optional: true },
    y2023: { label: '’23', type: 'measures', optional: true },
  },
  rules: [
    (rows) =>
      rows.flatMap((row) =>
        YEARS.flatMap((column) => {
          const cell = row[column];
          if (typeof cell === 'string') return [];
          return cell.flatMap(({ amounts: [whole], items }) => {
            const parts = items.flatMap((item) => item.amounts);
            const sum = parts.reduce((total, part) => total + part.from, 0);
            if (whole === undefined || parts.length === 0 || sum === whole.from) return [];
            const message = `내역의 합이 ${koreanNumber(sum)}인데 “${whole.printed}”입니다.`;
            return [{ row: row.id, column, message }];
          });
        }),
      ),
  ],
});
