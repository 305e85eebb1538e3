/** What narrows the results: the edition, and with counts domain, kind of document, document. */
import { FACETS, type Facet, type FacetName } from '../results/facets.ts';
import { ALL, type Answer } from '../results/result.ts';
import type { Choices } from './choices.ts';
import { element } from './element.ts';

const TITLES: Record<FacetName, string> = { domain: '분야', kind: '문서 종류', document: '문서' };

/**
 * Fills the filters for an answer; one with a single value is not shown.
 *
 * @param container where they stand
 * @param unfiltered the answer without what is chosen, when nothing is left with it
 * @param change called with the choices once the reader has changed one
 */
export function showFilters(
  container: HTMLElement,
  answer: Answer,
  unfiltered: Answer | undefined,
  choices: Choices,
  change: (choices: Choices) => void,
): void {
  const fields = [
    ...editionField(answer, choices, change),
    ...facetFields(answer, unfiltered, choices, change),
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
  return [labelled('판', select)];
}

function facetFields(
  answer: Answer,
  unfiltered: Answer | undefined,
  { filters, ...others }: Choices,
  change: (choices: Choices) => void,
): HTMLElement[] {
  const { facets, total } = unfiltered ?? answer;
  return FACETS.flatMap((name) => {
    const chosen = [filters[name] ?? []].flat()[0] ?? '';
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
    const isChosen = ({ value }: Facet) => value === chosen;
    if (chosen && !values.some(isChosen)) {
      const label = answer.facets[name].find(isChosen)?.label ?? `없는 값 ‘${chosen}’`;
      select.append(option(chosen, `${label} (0)`, true));
    }
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
