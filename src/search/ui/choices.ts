/** What a reader may choose besides the query. */
import { FACETS, type Filters } from '../results/facets.ts';

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
