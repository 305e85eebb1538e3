import { count, organization, text } from '../cells.ts';
import type { Quantity } from '../printed/quantity.ts';
import { column, type Row, type Rule, shape } from '../shape.ts';

const COUNTS = ['allPatents', 'recentPatents'];

const patentsOf = (row: Row, column: string) => (row[column] as Quantity).from;

/** Within a field the row order is the rank: no count exceeds the one above it. */
const countsDescend: Rule = (rows) =>
  COUNTS.flatMap((column) =>
    rows.flatMap((row, i) => {
      const above = rows[i - 1];
      if (!above || above.field !== row.field) return [];
      const [higher, lower] = [patentsOf(above, column), patentsOf(row, column)];
      if (lower <= higher) return [];
      return [
        {
          row: row.id,
          column,
          message: `특허수 ${lower}건이 위 순위의 ${higher}건보다 많습니다.`,
        },
      ];
    }),
  );

/** The recent years are part of all years: an applicant cannot have more patents in them. */
const recentWithinAll: Rule = (rows) =>
  rows.flatMap((row) => {
    const all = rows.find((r) => r.field === row.field && r.allApplicant === row.recentApplicant);
    if (!all || patentsOf(row, 'recentPatents') <= patentsOf(all, 'allPatents')) return [];
    return [
      {
        row: row.id,
        column: 'recentPatents',
        message: `최근 특허수 ${patentsOf(row, 'recentPatents')}건이 전체 연도의 ${patentsOf(all, 'allPatents')}건보다 많습니다.`,
      },
    ];
  });

/** Ranking of patent applicants by field, for all years and for recent years side by side. */
export default shape({
  name: 'patent-applicants',
  description: '기술 분야별 특허출원기관 순위와 특허수(전체 연도·최근)',
  columns: {
    field: column('구분', text()),
    allApplicant: column('특허출원기관', organization(), { group: '전체년도 기준' }),
    allPatents: column('특허수', count(), { group: '전체년도 기준' }),
    recentApplicant: column('특허출원기관', organization(), { group: '근래 기준(2020~2021)' }),
    recentPatents: column('특허수', count(), { group: '근래 기준(2020~2021)' }),
  },
  rowHeaders: ['field'],
  rules: [countsDescend, recentWithinAll],
});
