/** Narrowing results by their documents, and counting what each choice would leave. */
import type { CatalogueDocument } from '../format/catalogue.ts';

/** What readers can choose by, as in the address. */
export const FACETS = ['domain', 'kind', 'document'] as const;
export type FacetName = (typeof FACETS)[number];

/** Values to keep; a document must have one of each name given. */
export type Filters = Partial<Record<FacetName, string | string[]>>;

/** A value by which results can be narrowed, and how many results it would leave. */
export interface Facet {
  value: string;
  label: string;
  count: number;
  /** years of the editions in which it is found; none for what belongs to all */
  editions: string[];
}

/** What a document has under the name of a filter; undefined for a name that no filter has. */
const filterValue = (document: CatalogueDocument, name: string): string | undefined =>
  new Map(Object.entries({ ...document, document: document.id })).get(name);

/**
 * Whether a document has one of each of the values asked for.
 *
 * @param except a filter that is left out of account
 */
export function passes(document: CatalogueDocument, filters: Filters, except?: FacetName): boolean {
  return Object.entries(filters).every(([name, wanted]) => {
    const values: (string | undefined)[] = [wanted ?? []].flat();
    return name === except || values.length === 0 || values.includes(filterValue(document, name));
  });
}

/**
 * Counts for each filter, under the other filters; most results first.
 *
 * @param documents of what was found
 * @param same for each of them a key: what has the same is one result
 * @param known all documents that there are: what is chosen of them is named even where it leaves nothing
 */
export function facets(
  documents: CatalogueDocument[],
  filters: Filters,
  same: readonly string[] = documents.map((_, number) => String(number)),
  known: readonly CatalogueDocument[] = documents,
): Record<FacetName, Facet[]> {
  const count = (name: FacetName, label: (document: CatalogueDocument) => string): Facet[] => {
    const counts = new Map<string, Facet>();
    const counted = new Set<string>();
    for (const [number, document] of documents.entries()) {
      const value = filterValue(document, name) ?? '';
      if (!passes(document, filters, name)) continue;
      const facet = counts.get(value) ?? { value, label: label(document), count: 0, editions: [] };
      const { edition } = document;
      const key = `${value}\n${same[number]}`;
      if (!counted.has(key)) facet.count++;
      counted.add(key);
      if (edition && !facet.editions.includes(edition)) facet.editions.push(edition);
      counts.set(value, facet);
    }
    for (const value of [filters[name] ?? []].flat()) {
      const document = known.find((one) => filterValue(one, name) === value);
      if (document && !counts.has(value))
        counts.set(value, { value, label: label(document), count: 0, editions: [] });
    }
    return [...counts.values()].sort((a, b) => b.count - a.count);
  };
  return {
    domain: count('domain', ({ domainTitle }) => domainTitle),
    kind: count('kind', ({ kindTitle }) => kindTitle),
    document: count('document', ({ title }) => title),
  };
}
