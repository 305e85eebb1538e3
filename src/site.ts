import { ContentError } from './content/problem.ts';
import { readSite, type Site } from './content/site.ts';
import { chartKey, dataKey } from './page-keys.ts';
import { readSettings } from './settings.ts';

let known: Site | undefined;

// Node runs this module as it is when a build prints: only Vite knows of an environment
const isDev = import.meta.env?.DEV ?? false;

/** Hands over the site that a build has read and judged, so that it is not read again. */
export function publish(site: Site): void {
  known = site;
}

/**
 * The site for the pages: where Astro comes in. Only `getStaticPaths` and the middleware ask here;
 * everything else is handed its edition. It is read once a build, which `npm run build` has judged
 * before; in `npm run dev` an edit is seen at once, and the middleware shows what has problems.
 *
 * @throws ContentError when a build's content cannot be read as it should
 */
export function getSite(): Site {
  if (known && !isDev) return known;
  const { site, problems } = readSite(readSettings().root);
  if (!site || (problems.length > 0 && !isDev)) throw new ContentError(problems);
  known = site;
  return site;
}

/** The paths of files that each table which continues one of an earlier edition has. */
export const seriesPaths = () => tablePaths().filter(({ props }) => props.table.continues);

/** The paths of files that each table of each edition has. */
export const tablePaths = () => {
  const site = getSite();
  return site.editions.flatMap((edition) =>
    [...edition.tables.values()].map((table) => ({
      params: { edition: edition.year, table: table.id },
      props: { table },
      cacheKey: dataKey(site, edition),
    })),
  );
};

/** The paths of files that each chart of each edition has. */
export const chartPaths = () => {
  const site = getSite();
  return site.editions.flatMap((edition) =>
    [...edition.charts].map((chart) => ({
      params: { edition: edition.year, chart: chart.id },
      props: { chart },
      cacheKey: chartKey(site, edition, chart),
    })),
  );
};
