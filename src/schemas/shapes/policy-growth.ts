import type { Measure } from '../cells/measures.ts';
import { koreanNumber } from '../printed/number.ts';
import { type Row, shape } from '../shape.ts';

/** The cells of measures in a row by column: which years they are of is up to the table. */
const measuresOf = (row: Row): [column: string, measures: Measure[]][] =>
  Object.entries(row).filter((cell): cell is [string, Measure[]] => Array.isArray(cell[1]));

/**
 * Size of a policy (budget, funds, people to train) in the plans of some years, a column each. Where a cell
 * names the parts of its amount, they add up to it.
 */
export default shape({
  description: '계획을 세운 해별 정책 규모(투자예산, 펀드, 인력 양성). 해마다의 열은 표가 적는다',
  columns: {
    item: { label: '구분', type: 'text', rowHeader: true },
  },
  rules: [
    (rows) =>
      rows.flatMap((row) =>
        measuresOf(row).flatMap(([column, measures]) =>
          measures.flatMap(({ amounts: [whole], items }) => {
            const parts = items.flatMap((item) => item.amounts);
            const sum = parts.reduce((total, part) => total + part.from, 0);
            if (whole === undefined || parts.length === 0 || sum === whole.from) return [];
            const message = `내역의 합이 ${koreanNumber(sum)}인데 “${whole.printed}”입니다.`;
            return [{ row: row.id, column, message }];
          }),
        ),
      ),
  ],
});
