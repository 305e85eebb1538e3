import { countWithShare, optional, percentage, quantity, text } from '../cells.ts';
import { column, type Row, type RuleFault, shape } from '../shape.ts';

/** Where graduates went: head counts that add up to the total, with shares that add up to 100 %. */
const DESTINATIONS = ['academia', 'industry', 'institutes', 'other'] as const;
/** Industries that `industry` divides into: shares of the same total. */
const INDUSTRIES = ['battery', 'materials', 'automotive', 'otherIndustry'] as const;

interface Share {
  column: string;
  /** per cent of the total */
  value: number;
  /** half of the last printed digit: how far rounding may have moved it */
  slack: number;
  /** head count, where the print gives one */
  count?: number;
}

/** The shares of a row in the given columns; a cell without one is a share of zero and left out. */
function sharesOf(row: Row, columns: readonly string[]): Share[] {
  return columns.flatMap((name) => {
    const cell = row[name] as
      | string
      | { printed: string; count?: number; share?: number; from?: number };
    if (typeof cell === 'string') return [];
    const decimals = /\.(\d+)\s?%/.exec(cell.printed)?.[1]?.length ?? 0;
    // the print rounds to one decimal and drops a zero there: `50%`
    const slack = 0.5 * 10 ** -Math.max(decimals, 1) + 1e-9;
    return [{ column: name, value: cell.share ?? cell.from ?? 0, slack, count: cell.count }];
  });
}

const totalOf = (row: Row) => (row.total as { from: number }).from;
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
const printed = (value: number) => `${Number(value.toFixed(2))}%`;

/** A fault at the first of `parts` when they miss `whole` by more than rounding explains. */
function missedSum(
  row: Row,
  parts: Share[],
  whole: number,
  slack: number,
  what: string,
): RuleFault[] {
  const found = sum(parts.map((p) => p.value));
  const [first] = parts;
  if (!first || Math.abs(found - whole) <= slack + sum(parts.map((p) => p.slack))) return [];
  return [
    {
      row: row.id,
      column: first.column,
      message: `${what}의 합이 ${printed(found)}로, ${printed(whole)}와 다릅니다.`,
    },
  ];
}

const countsAddUp = (rows: Row[]): RuleFault[] =>
  rows.flatMap((row) => {
    const found = sum(sharesOf(row, DESTINATIONS).map((s) => s.count ?? 0));
    if (found === totalOf(row)) return [];
    return [
      {
        row: row.id,
        column: 'total',
        message: `진출한 인원의 합이 ${found}명으로, 인원 ${totalOf(row)}명과 다릅니다.`,
      },
    ];
  });

/** Each share is that of a whole number of people: the printed count, or any for the industries. */
const sharesMatchCounts = (rows: Row[]): RuleFault[] =>
  rows.flatMap((row) =>
    sharesOf(row, [...DESTINATIONS, ...INDUSTRIES]).flatMap(({ column, value, slack, count }) => {
      const people = count ?? Math.round((value / 100) * totalOf(row));
      const expected = (people / totalOf(row)) * 100;
      if (Math.abs(expected - value) <= slack) return [];
      return [
        {
          row: row.id,
          column,
          message: `${totalOf(row)}명 가운데 ${people}명은 ${printed(expected)}인데 ${printed(value)}로 적혔습니다.`,
        },
      ];
    }),
  );

const sharesAddUp = (rows: Row[]): RuleFault[] =>
  rows.flatMap((row) => missedSum(row, sharesOf(row, DESTINATIONS), 100, 0, '비율'));

const industriesAddUp = (rows: Row[]): RuleFault[] =>
  rows.flatMap((row) => {
    const [industry] = sharesOf(row, ['industry']);
    if (!industry) return [];
    return missedSum(row, sharesOf(row, INDUSTRIES), industry.value, industry.slack, '산업계 내역');
  });

/** Graduates of one professor's laboratory by degree: where they went, and into which industry. */
export default shape({
  name: 'graduates',
  description: '한 연구실이 배출한 석사·박사의 진출 분야별 인원과 비율, 산업계 진출의 업종별 비율',
  columns: {
    degree: column('학위', text()),
    total: column('인원', quantity('명')),
    academia: column('학계', optional(countWithShare())),
    industry: column('산업계', optional(countWithShare())),
    institutes: column('출연연', optional(countWithShare())),
    other: column('기타', optional(countWithShare())),
    battery: column('배터리', optional(percentage()), { group: '산업계 내역' }),
    materials: column('소재', optional(percentage()), { group: '산업계 내역' }),
    automotive: column('자동차', optional(percentage()), { group: '산업계 내역' }),
    otherIndustry: column('기타', optional(percentage()), { group: '산업계 내역' }),
  },
  rowHeaders: ['degree'],
  rules: [countsAddUp, sharesMatchCounts, sharesAddUp, industriesAddUp],
});
