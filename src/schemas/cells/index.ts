import { optional } from './empty.ts';
import { count, countWithShare, money, percentage, period, quantity } from './figures.ts';
import { list } from './list.ts';
import { measures } from './measures.ts';
import { organization, text } from './text.ts';

/** The types of cells by the name that a column gives in `type`, with what an author writes. */
export const cellTypes = {
  text: { label: '글', example: '칩 설계', cell: () => text() },
  organization: { label: '기관·기업 이름', example: '엔비디아', cell: () => organization() },
  list: { label: '글의 목록', example: '[하나, 둘]', cell: () => list() },
  measures: {
    label: '시책의 목록',
    example: '[{ text: 1조 원 투자, amounts: [1조 원] }]',
    cell: () => measures(),
  },
  quantity: {
    label: '단위가 있는 수량',
    example: '145~160Wh/kg',
    cell: (unit?: string) => quantity(unit),
  },
  percentage: { label: '백분율', example: '52.3%', cell: () => percentage() },
  count: { label: '단위 없이 적는 수', example: '"1,230"', cell: () => count() },
  money: { label: '금액', example: '1조 2,500억 원', cell: () => money() },
  period: { label: '연도·날짜·기간', example: '’23~’27', cell: () => period() },
  'count-with-share': { label: '수와 비율', example: '25명(89.3%)', cell: () => countWithShare() },
} as const;

export type CellType = keyof typeof cellTypes;

/** Types whose columns may have a unit. */
export const UNIT_TYPES: readonly CellType[] = ['quantity', 'count'];

/**
 * The schema of one cell.
 *
 * @param type one of `cellTypes`
 * @param unit of a quantity: what every cell must have
 * @param mayBeEmpty true when the print may have left the cell empty
 */
export function cellSchema({
  type,
  unit,
  optional: mayBeEmpty,
}: {
  type: CellType;
  unit?: string | undefined;
  optional?: boolean | undefined;
}) {
  const cell = type === 'quantity' ? cellTypes.quantity.cell(unit) : cellTypes[type].cell();
  return mayBeEmpty ? optional(cell) : cell;
}
