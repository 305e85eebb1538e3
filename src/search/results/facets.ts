/** Narrowing results by their documents, and counting what each choice would leave. */
import type { CatalogueDocument } from '../format/catalogue.ts';

/** Names of values to keep; a document must have one of each name given. */
export type Filters = Partial<Record<FilterName, string | string[]>>;
type FilterName = 'edition' | FacetName;
/** What readers can choose by. */
export type FacetName = 'domain' | 'kind' | 'document';

/** A value by which results can be narrowed, and how many results it would leave. */
export interface Facet {
  value: string;
  label: string;
  count: number;
}

const facetOf = (document: CatalogueDocument, name: FilterName): string =>
  name === 'document' ? document.id : document[name];

/**
 * Whether a document has one of each of the values asked for.
 *
 * @param except a filter that is left out of account
 */
export function passes(document: CatalogueDocument, filters: Filters, except?: FacetName): boolean {
  return (Object.entries(filters) as [FilterName, string | string[] | undefined][]).every(
    ([name, wanted]) => {
      const values = [wanted ?? []].flat();
      return name === except || values.length === 0 || values.includes(facetOf(document, name));
    },
  );
}

/** Counts for each filter, under the other filters; most results first. */
export function facets(
  documents: CatalogueDocument[],
  filters: Filters,
): Record<FacetName, Facet[]> {
  const count = (name: FacetName, label: (document: CatalogueDocument) => string): Facet[] => {
    const counts = new Map<string, Facet>();
    for (const document of documents.filter((one) => passes(one, filters, name))) {
      const value = facetOf(document, name);
      const facet = counts.get(value) ?? { value, label: label(document), count: 0 };
      facet.count++;
      counts.set(value, facet);
    }
    return [...counts.values()].sort((a, b) => b.count - a.count);
  };
  return {
    domain: count('domain', ({ domainTitle }) => domainTitle),
    kind: count('kind', ({ kind }) => kind),
    document: count('document', ({ title }) => title),
  };
}
