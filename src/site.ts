import { ContentError } from './content/problem.ts';
import { readSite, type Site } from './content/site.ts';
import { readSettings } from './settings.ts';

let known: { site: Site; at: number } | undefined;

/** While authors write, a page's parts share one reading, and the next page sees what changed. */
const FRESH_MS = 1000;

/**
 * The site for the pages: where Astro comes in. Only `getStaticPaths` and the middleware ask here;
 * everything else is handed its edition. `npm run build` has judged the content before.
 *
 * @throws ContentError when a file cannot be read as it should
 */
export function getSite(): Site {
  const isFresh = !import.meta.env.DEV || (known && Date.now() - known.at < FRESH_MS);
  if (known && isFresh) return known.site;
  const { site, problems } = readSite(readSettings().root);
  if (!site || problems.length > 0) throw new ContentError(problems);
  known = { site, at: Date.now() };
  return site;
}

/** The paths of files that each table of each edition has. */
export const tablePaths = () =>
  getSite().editions.flatMap(({ year, tables }) =>
    [...tables.values()].map((table) => ({
      params: { edition: year, table: table.id },
      props: { table },
    })),
  );
