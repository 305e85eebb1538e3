/** What a reader may choose besides the query. */
import { FACETS, type Filters, filtersOf } from '../results/filters.ts';
import type { Answer } from '../results/result.ts';

/** The choices made; what is undefined is left open. */
export interface Choices {
  filters: Filters;
  /** the year of an edition, or `all`; the newest when left open */
  edition?: string | undefined;
}

/** Whether a filter narrows the results. */
export const hasFilters = ({ filters }: Choices): boolean => FACETS.some((name) => filters[name]);

/** The choice to narrow nothing. */
export const NO_FILTERS: Partial<Choices> = { filters: {} };

/** The choices as an answer has kept to them: what the edition does not have is let go. */
export function keptTo(choices: Choices, { status, chosen, unfit }: Answer): Choices {
  if (status === 'failed') return choices;
  const isEdition = !unfit.some(({ name }) => name === 'edition');
  return { filters: filtersOf(chosen), edition: isEdition ? choices.edition : undefined };
}
