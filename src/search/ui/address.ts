/** The query and its filters in the address of the search page: `?q=…&domain=…`. */
import { FACETS, type Filters } from '../results/facets.ts';

/** What the address asks. */
export function readAddress(): { query: string; filters: Filters } {
  const parameters = new URLSearchParams(location.search);
  const filters: Filters = {};
  for (const name of FACETS) filters[name] = parameters.get(name) ?? undefined;
  return { query: parameters.get('q') ?? '', filters };
}

/** Writes what is asked into the address; the entry of the history stays the same. */
export function writeAddress(query: string, filters: Filters): void {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const name of FACETS) if (filters[name]) parameters.set(name, String(filters[name]));
  const search = parameters.size > 0 ? `?${parameters}` : '';
  history.replaceState(history.state, '', `${location.pathname}${search}`);
}
