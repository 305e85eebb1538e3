/** What a list of results is narrowed by. The page knows it too, before there are any. */

/** What readers can choose by, as in the address. */
export const FACETS = ['domain', 'kind', 'document'] as const;
export type FacetName = (typeof FACETS)[number];

/** Values to keep; a document must have one of each name given. */
export type Filters = Partial<Record<FacetName, string | string[]>>;

/** A value that is kept to, as readers call it. */
export interface Chosen {
  name: FacetName;
  value: string;
  label: string;
}

/** The values as filters. */
export function filtersOf(chosen: readonly Chosen[]): Filters {
  const filters: Partial<Record<FacetName, string[]>> = {};
  for (const { name, value } of chosen) filters[name] = [...(filters[name] ?? []), value];
  return filters;
}
