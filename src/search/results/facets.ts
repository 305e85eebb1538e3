/** Narrowing results by their documents, and counting what each choice would leave. */
import { valueAsked } from '#/text/value-asked.ts';
import type { CatalogueDocument } from '../format/catalogue.ts';
import { type Chosen, FACETS, type FacetName, type Filters } from './filters.ts';

/** A value by which results can be narrowed, and how many results it would leave. */
export interface Facet {
  value: string;
  label: string;
  count: number;
  /** years of the editions in which it is found; none for what belongs to all */
  editions: string[];
}

/** How the value of a document is called. */
const LABELS: Record<FacetName, (document: CatalogueDocument) => string> = {
  domain: ({ domainTitle }) => domainTitle,
  kind: ({ kindTitle }) => kindTitle,
  document: ({ title }) => title,
};

/** A choice that no document has. */
export interface UnfitChoice {
  name: FacetName | 'edition';
  value: string;
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
 * What is asked for as the documents have it: an address may come with a particle or a bracket behind
 * it, in capitals, or from an edition whose documents were others.
 *
 * @returns the values that there are, in their spelling, and what there is not
 */
export function fitting(
  documents: readonly CatalogueDocument[],
  asked: Filters,
): { chosen: Chosen[]; unfit: UnfitChoice[] } {
  const chosen: Chosen[] = [];
  const unfit: UnfitChoice[] = [];
  for (const name of FACETS) {
    const labels = new Map(
      documents.map((one) => [filterValue(one, name) ?? '', LABELS[name](one)] as const),
    );
    for (const value of [asked[name] ?? []].flat()) {
      const found = valueAsked(value, [...labels.keys()]);
      if (found === undefined) unfit.push({ name, value });
      else chosen.push({ name, value: found, label: labels.get(found) ?? found });
    }
  }
  return { chosen, unfit };
}

/**
 * Counts for each filter, under the other filters; most results first.
 *
 * @param documents of what was found
 * @param same for each of them a key: what has the same is one result
 */
export function facets(
  documents: CatalogueDocument[],
  filters: Filters,
  same: readonly number[] = documents.map((_, number) => number),
): Record<FacetName, Facet[]> {
  const count = (name: FacetName): Facet[] => {
    const counts = new Map<string, Facet>();
    const counted = new Set<string>();
    for (const [number, document] of documents.entries()) {
      const value = filterValue(document, name) ?? '';
      if (!passes(document, filters, name)) continue;
      const facet = counts.get(value) ?? {
        value,
        label: LABELS[name](document),
        count: 0,
        editions: [],
      };
      const { edition } = document;
      const key = `${value}\n${same[number]}`;
      if (!counted.has(key)) facet.count++;
      counted.add(key);
      if (edition && !facet.editions.includes(edition)) facet.editions.push(edition);
      counts.set(value, facet);
    }
    return [...counts.values()].sort((a, b) => b.count - a.count);
  };
  return Object.fromEntries(FACETS.map((name) => [name, count(name)])) as Record<
    FacetName,
    Facet[]
  >;
}
