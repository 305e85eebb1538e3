import type { Edition } from '#/content/edition.ts';
import type { Site } from '#/content/site.ts';
import { baseOf } from '#/markdown/figure-id.ts';
import { isWhole, pagesByPath } from '#/model/pages.ts';
import { questionsAddress } from '#/views/places.ts';

/** The edition that an address belongs to; undefined for pages that editions share. */
export const editionAt = (site: Site, path: string): Edition | undefined =>
  site.editions.find(({ year }) => path.startsWith(`/${year}/`));

/** The year in an address, of an edition or not. */
export const yearIn = (path: string): string | undefined => /^\/(\d{4})\//.exec(path)?.[1];

/**
 * True where it cannot be known whether a place is there, since something that it may come from has a
 * problem of its own. That problem is told; what follows from it is not.
 *
 * @param fragment undefined for the page itself
 */
export function isWithheldPlace(site: Site, path: string, fragment?: string): boolean {
  const year = yearIn(path);
  if (year && site.unread.includes(year)) return true;
  const edition = editionAt(site, path);
  if (!edition) return site.unread.length > 0 || site.editions.some(isIncomplete);
  const { withheld } = edition;
  if (withheld.pages.has(path)) return true;
  if ([...withheld.pages].some((page) => questionsAddress(page) === path)) return true;
  const page = pagesByPath(edition).get(path);
  if (!page) return isIncomplete(edition);
  if (fragment === undefined || isWhole(edition, page)) return false;
  return fragment.includes('.') || edition.tableIds.has(fragment) || baseOf(fragment) !== undefined;
}

/** True when anything of the edition is left out: lists may lack what comes from it. */
const isIncomplete = ({ withheld, tables, tableIds }: Edition): boolean =>
  tables.size < tableIds.size ||
  [withheld.pages, withheld.entries, withheld.lists].some(({ size }) => size > 0);
