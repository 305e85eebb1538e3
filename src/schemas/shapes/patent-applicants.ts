import { type RowOf, type Rule, shape } from '../shape.ts';

const all = '전체년도 기준';
const recent = '근래 기준';

const columns = {
  field: { label: '구분', type: 'text', rowHeader: true },
  allApplicant: { label: '특허출원기관', type: 'organization', group: all },
  allPatents: { label: '특허수', type: 'count', group: all },
  recentApplicant: { label: '특허출원기관', type: 'organization', group: recent },
  recentPatents: { label: '특허수', type: 'count', group: recent },
} as const;

type Ranking = Rule<RowOf<typeof columns>>;

/** Within a field the row order is the rank: no count exceeds the one above it. */
const countsDescend: Ranking = (rows) =>
  (['allPatents', 'recentPatents'] as const).flatMap((column) =>
    rows.flatMap((row, i) => {
      const above = rows[i - 1];
      if (!above || above.field !== row.field) return [];
      const [higher, lower] = [above[column].from, row[column].from];
      if (lower <= higher) return [];
      const message = `특허수 ${lower}건이 위 순위의 ${higher}건보다 많습니다.`;
      return [{ row: row.id, column, message }];
    }),
  );

/** The recent years are part of all years: an applicant cannot have more patents in them. */
const recentWithinAll: Ranking = (rows) =>
  rows.flatMap((row) => {
    const whole = rows.find((r) => r.field === row.field && r.allApplicant === row.recentApplicant);
    const [found, most] = [row.recentPatents.from, whole?.allPatents.from ?? Infinity];
    if (found <= most) return [];
    const message = `최근 특허수 ${found}건이 전체 연도의 ${most}건보다 많습니다.`;
    return [{ row: row.id, column: 'recentPatents', message }];
  });

/** Ranking of patent applicants by field, for all years and for recent years side by side. */
export default shape({
  description: '기술 분야별 특허출원기관 순위와 특허수(전체 연도·최근)',
  columns,
  rules: [countsDescend, recentWithinAll],
});
