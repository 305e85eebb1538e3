/** The filters of a list page as a style sheet: they work without script, and know every value there is. */
import type { APIRoute } from 'astro';
import type { Edition } from '#/content/edition.ts';
import { editionKey } from '#/page-keys.ts';
import { getSite } from '#/site.ts';
import { filterRules } from '#/views/filter-styles.ts';
import { views } from '#/views/index.ts';
import { type View, viewAddress } from '#/views/view.ts';

/** The lists of a view have the class `<view>-list`, their entries an attribute `data-<facet>`. */
function sheetOf(view: View, edition: Edition): string {
  const entries = view.groups(edition).flatMap((group) => group.entries);
  return filterRules(
    `${view.name}-list`,
    'list-group',
    (view.facets ?? []).map(({ name, valuesOf }) => ({
      name,
      values: distinct(entries.map((entry) => valuesOf(entry, edition))),
    })),
  );
}

const distinct = (all: readonly (readonly string[])[]): (readonly string[])[] => [
  ...new Map(all.map((values) => [values.join(' '), values])).values(),
];

export const getStaticPaths = () => {
  const site = getSite();
  return views.flatMap((view) =>
    (view.isShared ? [site.current] : site.editions).flatMap((edition) =>
      view.facets
        ? {
            params: { view: viewAddress(view, edition.year).slice(1, -1) },
            props: { sheet: sheetOf(view, edition) },
            cacheKey: editionKey(site, edition),
          }
        : [],
    ),
  );
};

export const GET: APIRoute<{ sheet: string }> = ({ props }) =>
  new Response(props.sheet, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
