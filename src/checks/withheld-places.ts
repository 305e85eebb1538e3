import type { Edition } from '#/content/edition.ts';
import type { Site } from '#/content/site.ts';
import { editionAt } from '#/model/edition-at.ts';
import { once } from '#/model/once.ts';
import { hasIdTwice, isWhole, pagesByPath, pagesOf } from '#/model/pages.ts';
import { comparisonsOf } from '#/model/targets.ts';
import { timelineOf } from '#/model/timeline.ts';
import { questionsAddress } from '#/model/voices.ts';
import { framePlaces } from '#/text/frame-ids.ts';
import { CHANGES } from '#/views/changes.ts';
import { targets } from '#/views/targets.ts';
import { timeline } from '#/views/timeline.ts';
import { viewAddress } from '#/views/view.ts';

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
  // of a record of changes without entries its reader tells
  if (path === CHANGES && site.changes.length === 0) return true;
  const edition = editionAt(site, path);
  if (!edition) return site.unread.length > 0 || site.editions.some(isIncomplete);
  const { withheld } = edition;
  if (withheld.pages.has(path)) return true;
  if ([...withheld.pages].some((page) => questionsAddress(page) === path)) return true;
  const page = pagesByPath(edition).get(path);
  if (!page) return isIncomplete(edition) || lacksEntries(edition, path);
  if (fragment === undefined) return false;
  if (hasIdTwice(page) || isUnshown(edition, fragment.split('.')[0] ?? '')) return true;
  if (page.kind === 'overview' && isListOfOverview(fragment)) return isIncomplete(edition);
  if (isWhole(edition, page)) return false;
  return fragment.includes('.') || edition.tableIds.has(fragment);
}

const LISTS = new Set<string>(Object.values(framePlaces));

/** True for the heading of a list that an overview makes of what stands elsewhere. */
const isListOfOverview = (fragment: string): boolean => LISTS.has(fragment);

/** True for a list that leaves out entries whose words are not at their place. */
const lacksEntries = (edition: Edition, path: string): boolean =>
  (path.startsWith(viewAddress(timeline, edition.year)) &&
    timelineOf(edition).length < edition.timeline.size) ||
  (path.startsWith(viewAddress(targets, edition.year)) &&
    comparisonsOf(edition).length < edition.targets.size);

/** True for a table that no page shows, though there is one. */
const isUnshown = (edition: Edition, table: string): boolean =>
  edition.tableIds.has(table) &&
  !pagesOf(edition).some(({ source }) => source.sections.some((s) => s.tables.includes(table)));

/** True when anything of the edition is left out: lists may lack what comes from it. */
export const isIncomplete = once(
  (edition: Edition): boolean =>
    [...edition.tableIds.keys()].some((id) => !edition.tables.has(id) || isUnshown(edition, id)) ||
    edition.withheld.pages.size > 0 ||
    edition.withheld.partial.size > 0,
);
