/** What a reader may choose besides the query. */
import type { Filters } from '../results/facets.ts';

/** The choices made; what is undefined is left open. */
export interface Choices {
  filters: Filters;
  /** the year of an edition, or `all`; the newest when left open */
  edition?: string | undefined;
}
