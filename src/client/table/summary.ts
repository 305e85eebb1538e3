/** What has been made of a table, in words: shown above it, and announced. */
import type { TableFile } from './data.ts';
import { isPrinted, type TableState } from './state.ts';
import type { View } from './view.ts';

/** Empty for the table as printed. */
export function summary(state: TableState, view: View, { columns, rows }: TableFile): string {
  if (isPrinted(state)) return '';
  const label = (name: string) => columns.find((column) => column.name === name)?.label ?? name;
  const { sort, find } = state;
  const parts = view.isCompared
    ? [`행 ${view.rows.length}개를 나란히 견준다. 값이 모두 같은 줄은 흐리게 보인다`]
    : [
        find &&
          `${find.column ? `‘${label(find.column)}’ 열에 ` : ''}‘${find.words}’이(가) 있는 행 ${view.rows.length}개(모두 ${rows.length}개)`,
        sort &&
          `‘${label(sort.column)}’ 열을 ${sort.isDescending ? '내림차순으로' : '오름차순으로'} 늘어놓았다. 빈 칸은 맨 뒤에, 합친 칸은 떨어진 행마다 다시 적는다`,
      ];
  const all = [...parts, view.hidden > 0 && `열 ${view.hidden}개를 감추었다`].filter(Boolean);
  return all.length > 0 ? `${all.join('. ')}.` : '';
}
