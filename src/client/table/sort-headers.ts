/** Order by a click on a header: the readers of a table look for it there, before they look into its tools. */

import { element } from '#/search/ui/element.ts';
import { gridOf } from './grid.ts';
import type { TableState } from './state.ts';

type Sort = TableState['sort'];

/** A column that is shown, in the order in which the table shows it. */
interface Column {
  name: string;
  label: string;
}

/** What a click on the header of a column makes of an order: up, then down, then as printed. */
export function nextOrder(sort: Sort, column: string): Sort {
  if (sort?.column !== column) return { column, isDescending: false };
  return sort.isDescending ? undefined : { column, isDescending: true };
}

/**
 * Tells screen readers by which column a table is sorted, and puts a button into each header.
 *
 * @param columns those that the table shows now
 * @param onSort is told the order that a reader asks for; without it there are no buttons
 */
export function markHeaders(
  table: HTMLTableElement,
  columns: readonly Column[],
  sort: Sort,
  onSort: ((sort: Sort) => void) | undefined,
): void {
  for (const button of table.querySelectorAll('.table-sort')) button.remove();
  for (const marked of table.querySelectorAll('[aria-sort]')) marked.removeAttribute('aria-sort');
  const line = gridOf(table.tHead?.rows ?? []).at(-1) ?? [];
  columns.forEach(({ name, label }, at) => {
    const header = line[at];
    // a header over several columns orders none of them
    if (!header || header.colSpan > 1) return;
    if (sort?.column === name)
      header.setAttribute('aria-sort', sort.isDescending ? 'descending' : 'ascending');
    if (!onSort) return;
    const button = element('button', {
      type: 'button',
      class: 'table-sort',
      'data-editorial': '',
      'data-column': name,
      'aria-label': `‘${label}’ 열로 차례 바꾸기`,
    });
    button.addEventListener('click', () => {
      onSort(nextOrder(sort, name));
      // the table has been built anew
      table.querySelector<HTMLElement>(`.table-sort[data-column="${name}"]`)?.focus();
    });
    header.append(button);
  });
}
