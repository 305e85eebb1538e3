import { type RowOf, type Rule, type RuleFault, shape } from '../shape.ts';

/** Where graduates went: head counts that add up to the total, with shares that add up to 100 %. */
const DESTINATIONS = ['academia', 'industry', 'institutes', 'other'] as const;
/** Industries that `industry` divides into: shares of the same total. */
const INDUSTRIES = ['battery', 'materials', 'automotive', 'otherIndustry'] as const;

const destination = { type: 'count-with-share', optional: true } as const;
const industry = { type: 'percentage', group: '산업계 내역', optional: true, added: true } as const;

const columns = {
  degree: { label: '학위', type: 'text', rowHeader: true, added: true },
  total: { label: '인원', type: 'quantity', unit: '명', added: true },
  academia: { label: '학계', ...destination },
  industry: { label: '산업계', ...destination },
  institutes: { label: '출연연', ...destination },
  other: { label: '기타', ...destination },
  battery: { label: '배터리', ...industry },
  materials: { label: '소재', ...industry },
  automotive: { label: '자동차', ...industry },
  otherIndustry: { label: '기타', ...industry },
} as const;

type Graduates = RowOf<typeof columns>;
type ShareColumn = (typeof DESTINATIONS)[number] | (typeof INDUSTRIES)[number];

interface Share {
  column: ShareColumn;
  /** per cent of the total */
  value: number;
  /** half of the last printed digit: how far rounding may have moved it */
  slack: number;
  /** head count, where the print gives one */
  count?: number;
}

/** The shares of a row in the given columns; a cell without one is a share of zero and left out. */
function sharesOf(row: Graduates, columns: readonly ShareColumn[]): Share[] {
  return columns.flatMap((column) => {
    const cell = row[column];
    if (typeof cell === 'string') return [];
    const decimals = /\.(\d+)\s?%/.exec(cell.printed)?.[1]?.length ?? 0;
    // the print rounds to one decimal and drops a zero there: `50%`
    const slack = 0.5 * 10 ** -Math.max(decimals, 1) + 1e-9;
    return 'share' in cell
      ? [{ column, value: cell.share, slack, count: cell.count }]
      : [{ column, value: cell.from, slack }];
  });
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
const printed = (value: number) => `${Number(value.toFixed(2))}%`;

/** A fault at the first of `parts` when they miss `whole` by more than rounding explains. */
function missedSum(
  row: Graduates,
  parts: Share[],
  whole: number,
  slack: number,
  what: string,
): RuleFault[] {
  const found = sum(parts.map((p) => p.value));
  const [first] = parts;
  if (!first || Math.abs(found - whole) <= slack + sum(parts.map((p) => p.slack))) return [];
  const message = `${what}의 합이 ${printed(found)}로, ${printed(whole)}와 다릅니다.`;
  return [{ row: row.id, column: first.column, message }];
}

const countsAddUp: Rule<Graduates> = (rows) =>
  rows.flatMap((row) => {
    const found = sum(sharesOf(row, DESTINATIONS).map((s) => s.count ?? 0));
    const { from: total } = row.total;
    if (found === total) return [];
    const message = `진출한 인원의 합이 ${found}명으로, 인원 ${total}명과 다릅니다.`;
    return [{ row: row.id, column: 'total', message }];
  });

/** Each share is that of a whole number of people: the printed count, or any for the industries. */
const sharesMatchCounts: Rule<Graduates> = (rows) =>
  rows.flatMap((row) =>
    sharesOf(row, [...DESTINATIONS, ...INDUSTRIES]).flatMap(({ column, value, slack, count }) => {
      const { from: total } = row.total;
      const people = count ?? Math.round((value / 100) * total);
      const expected = (people / total) * 100;
      if (Math.abs(expected - value) <= slack) return [];
      const message = `${total}명 가운데 ${people}명은 ${printed(expected)}인데 ${printed(value)}로 적혔습니다.`;
      return [{ row: row.id, column, message }];
    }),
  );

const sharesAddUp: Rule<Graduates> = (rows) =>
  rows.flatMap((row) => missedSum(row, sharesOf(row, DESTINATIONS), 100, 0, '비율'));

const industriesAddUp: Rule<Graduates> = (rows) =>
  rows.flatMap((row) => {
    const [whole] = sharesOf(row, ['industry']);
    if (!whole) return [];
    return missedSum(row, sharesOf(row, INDUSTRIES), whole.value, whole.slack, '산업계 내역');
  });

/** Graduates of one professor's laboratory by degree: where they went, and into which industry. */
export default shape({
  description: '한 연구실이 배출한 석사·박사의 진출 분야별 인원과 비율, 산업계 진출의 업종별 비율',
  columns,
  rules: [countsAddUp, sharesMatchCounts, sharesAddUp, industriesAddUp],
});
