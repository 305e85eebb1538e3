/** The query and what is chosen besides, in the address of the search page: `?q=…&domain=…&edition=…`. */
import { FACETS, type Filters } from '../results/facets.ts';
import type { Choices } from './choices.ts';

/** What the address asks. */
export function readAddress(): { query: string; choices: Choices } {
  const parameters = new URLSearchParams(location.search);
  const filters: Filters = {};
  for (const name of FACETS) filters[name] = parameters.get(name) ?? undefined;
  const edition = parameters.get('edition') ?? undefined;
  return { query: parameters.get('q') ?? '', choices: { filters, edition } };
}

/** Writes what is asked into the address; the entry of the history stays the same. */
export function writeAddress(query: string, { filters, edition }: Choices): void {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const name of FACETS) if (filters[name]) parameters.set(name, String(filters[name]));
  if (edition) parameters.set('edition', edition);
  const search = parameters.size > 0 ? `?${parameters}` : '';
  history.replaceState(history.state, '', `${location.pathname}${search}`);
}
