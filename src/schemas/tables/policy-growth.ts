import { optional, text } from '../cells.ts';
import { type Measure, measures } from '../measures.ts';
import { koreanNumber } from '../printed/number.ts';
import { column, type Rule, shape } from '../shape.ts';

const YEARS = { y2010: '’10', y2021: '’21', y2023: '’23' };

/** Where a cell names the parts of its amount, they add up to it. */
const partsAddUp: Rule = (rows) =>
  rows.flatMap((row) =>
    Object.keys(YEARS).flatMap((year) =>
      (Array.isArray(row[year]) ? (row[year] as Measure[]) : []).flatMap(
        ({ amounts: [whole], items }) => {
          const parts = items.flatMap((item) => item.amounts);
          const sum = parts.reduce((total, part) => total + part.from, 0);
          return whole === undefined || parts.length === 0 || sum === whole.from
            ? []
            : [
                {
                  row: row.id,
                  column: year,
                  message: `내역의 합이 ${koreanNumber(sum)}인데 “${whole.printed}”입니다.`,
                },
              ];
        },
      ),
    ),
  );

/** Size of a policy (budget, funds, people to train) in the plans of three years. */
export default shape({
  name: 'policy-growth',
  description: '계획을 세운 해별 정책 규모(투자예산, 펀드, 인력 양성)',
  columns: {
    item: column('구분', text()),
    ...Object.fromEntries(
      Object.entries(YEARS).map(([name, label]) => [name, column(label, optional(measures()))]),
    ),
  },
  rowHeaders: ['item'],
  rules: [partsAddUp],
});
