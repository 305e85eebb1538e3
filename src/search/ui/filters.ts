/** What narrows the results: the edition, and with counts domain, kind of document, document. */
import type { Facet } from '../results/facets.ts';
import { FACETS, type FacetName } from '../results/filters.ts';
import { ALL, type Answer } from '../results/result.ts';
import type { Choices } from './choices.ts';
import { element } from './element.ts';

/** What the filters are called. */
export const TITLES: Record<FacetName | 'edition', string> = {
  ...{ edition: '판', domain: '분야', kind: '문서 종류', document: '문서' },
};

/**
 * Fills the filters for an answer; one with a single value is not shown.
 *
 * @param container where they stand
 * @param change called with the choices once the reader has changed one
 */
export function showFilters(
  container: HTMLElement,
  answer: Answer,
  choices: Choices,
  change: (choices: Choices) => void,
): void {
  const fields = [
    ...editionField(answer, choices, change),
    ...facetFields(answer, choices, change),
  ];
  const focused = container.contains(document.activeElement) ? focusedName(container) : '';
  container.replaceChildren(...fields);
  if (focused) container.querySelector<HTMLSelectElement>(`select[name=${focused}]`)?.focus();
}

/** The newest edition is what is asked when nothing is chosen, so its address names none. */
function editionField(
  { edition, editions }: Answer,
  choices: Choices,
  change: (choices: Choices) => void,
): HTMLElement[] {
  if (editions.length < 2) return [];
  const select = element('select', { name: 'edition' });
  for (const year of editions) select.append(option(year, `${year}년판`, year === edition));
  select.append(option(ALL, '모든 판', edition === ALL));
  select.addEventListener('change', () =>
    change({ ...choices, edition: select.value === editions[0] ? undefined : select.value }),
  );
  return [labelled(TITLES.edition, select)];
}

function facetFields(
  { facets, total, chosen: kept }: Answer,
  { filters, ...others }: Choices,
  change: (choices: Choices) => void,
): HTMLElement[] {
  return FACETS.flatMap((name) => {
    const own = kept.find((one) => one.name === name);
    const chosen = own?.value ?? '';
    const values = facets[name];
    if (values.length < 2 && chosen === '') return [];
    const select = element(
      'select',
      { name },
      option('', chosen ? '전체' : `전체 (${total})`, chosen === ''),
    );
    for (const facet of values)
      select.append(
        option(facet.value, `${nameOf(facet, values)} (${facet.count})`, facet.value === chosen),
      );
    if (own && !values.some(({ value }) => value === chosen))
      select.append(option(chosen, `${own.label} (0)`, true));
    select.addEventListener('change', () =>
      change({ ...others, filters: { ...filters, [name]: select.value || undefined } }),
    );
    return [labelled(TITLES[name], select)];
  });
}

/** A document that has moved between editions bears the same title under two ids. */
function nameOf({ label, editions }: Facet, values: Facet[]): string {
  const isUnique = values.filter((other) => other.label === label).length === 1;
  return isUnique ? label : `${label}, ${[...editions].sort().join('·')}년판`;
}

const labelled = (title: string, select: HTMLElement): HTMLElement =>
  element('label', {}, element('span', {}, title), select);

const focusedName = (container: HTMLElement): string =>
  [...container.querySelectorAll('select')].find((select) => select.matches(':focus'))?.name ?? '';

function option(value: string, text: string, selected: boolean): HTMLOptionElement {
  const built = element('option', { value }, text);
  built.selected = selected;
  return built;
}
