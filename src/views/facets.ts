import type { Edition } from '#/content/edition.ts';
import type { Facet, View } from './view.ts';

/** A facet as a page offers it: the values that its entries have, with how many have each. */
export interface OfferedFacet extends Pick<Facet<unknown>, 'name' | 'legend'> {
  values: { value: string; label: string; count: number }[];
}

/** The attributes by which the filters know an entry: `data-kind="unit"`. */
export const facetData = <E>(view: View<E>, edition: Edition, entry: E): Record<string, string> =>
  Object.fromEntries(
    (view.facets ?? []).map((f) => [`data-${f.name}`, f.valuesOf(entry, edition).join(' ')]),
  );

/** The facets that tell the entries of a page apart. */
export const offeredFacets = (
  view: View,
  edition: Edition,
  entries: readonly unknown[],
): OfferedFacet[] =>
  (view.facets ?? [])
    .map(({ name, legend, valuesOf, options }) => {
      const counts = new Map<string, number>();
      for (const value of entries.flatMap((entry) => valuesOf(entry, edition)))
        counts.set(value, (counts.get(value) ?? 0) + 1);
      const values = options(edition).flatMap((option) => {
        const count = counts.get(option.value);
        return count ? [{ ...option, count }] : [];
      });
      return { name, legend, values };
    })
    .filter(({ values }) => values.length > 1);
