/** The query and what is chosen besides, in the address of the search page: `?q=…&domain=…&edition=…`. */
import { FACETS, type Filters } from '../results/filters.ts';
import type { Choices } from './choices.ts';

/** What an address asks. */
export function readAddress(search = location.search): { query: string; choices: Choices } {
  const parameters = new URLSearchParams(search);
  const filters: Filters = {};
  for (const name of FACETS) filters[name] = parameters.get(name) ?? undefined;
  const edition = parameters.get('edition') ?? undefined;
  return {
    query: (parameters.get('q') ?? '').replace(/\s+/g, ' ').trim(),
    choices: { filters, edition },
  };
}

/** The part of the address from the question mark on; empty when nothing is asked. */
export function searchOf(query: string, { filters, edition }: Choices): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const name of FACETS) if (filters[name]) parameters.set(name, String(filters[name]));
  if (edition) parameters.set('edition', edition);
  const written = String(parameters);
  return written && `?${written}`;
}
