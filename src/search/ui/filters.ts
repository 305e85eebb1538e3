/** Filters with counts: domain, kind of document, document. */
import { FACETS, type FacetName, type Filters } from '../results/facets.ts';
import type { Answer } from '../results/result.ts';
import { element } from './element.ts';

const TITLES: Record<FacetName, string> = { domain: '분야', kind: '문서 종류', document: '문서' };

/**
 * Fills the filters for an answer; a filter with one value only is not shown.
 *
 * @param container where they stand
 * @param change called with the filters once the reader has changed one
 */
export function showFilters(
  container: HTMLElement,
  { facets }: Answer,
  filters: Filters,
  change: (filters: Filters) => void,
): void {
  const fields = FACETS.flatMap((name) => {
    const chosen = [filters[name] ?? []].flat()[0] ?? '';
    const values = facets[name];
    if (values.length < 2 && chosen === '') return [];
    const total = values.reduce((sum, { count }) => sum + count, 0);
    const select = element('select', {}, option('', `전체 (${total})`, chosen === ''));
    for (const { value, label, count } of values)
      select.append(option(value, `${label} (${count})`, value === chosen));
    if (chosen && !values.some(({ value }) => value === chosen))
      select.append(option(chosen, '고른 값 (0)', true));
    select.addEventListener('change', () =>
      change({ ...filters, [name]: select.value || undefined }),
    );
    return [element('label', {}, element('span', {}, TITLES[name]), select)];
  });
  const focused = container.contains(document.activeElement) ? focusedIndex(container) : -1;
  container.replaceChildren(...fields);
  if (focused >= 0) container.querySelectorAll('select')[focused]?.focus();
}

const focusedIndex = (container: HTMLElement): number =>
  [...container.querySelectorAll('select')].findIndex((select) => select.matches(':focus'));

function option(value: string, text: string, selected: boolean): HTMLOptionElement {
  const built = element('option', { value }, text);
  built.selected = selected;
  return built;
}
