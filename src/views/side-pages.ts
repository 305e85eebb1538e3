import type { Site } from '#/content/site.ts';
import { backlinksAddress, linkedPlaces } from '#/model/backlinks.ts';
import { embedAddress } from '#/model/embedding.ts';
import { once } from '#/model/once.ts';
import { pagesOf, tablesOn } from '#/model/pages.ts';
import { backlinksId, frameIds } from '#/text/frame-ids.ts';
import type { Places } from './places.ts';

/*
 * Pages that stand beside others and are no places of the report. The ids on them follow from the page
 * that they stand beside, and are addresses there only.
 */

/** The pages of tables that other sites frame: their addresses are kept, since others have them in their texts. */
export const framedPages = once(
  (site: Site): Places =>
    new Map(
      site.editions.flatMap((edition) =>
        pagesOf(edition)
          .flatMap((page) => tablesOn(edition, page))
          .map(({ id, rows }): [string, ReadonlySet<string>] => [
            embedAddress(edition.year, id),
            new Set([id, ...rows.map((row) => `${id}.${row.id}`), frameIds.embedCode]),
          ]),
      ),
    ),
);

/** The pages that list what leads to the places of others: they come and go with those. */
export const backlinkPages = once(
  (site: Site): Places =>
    new Map(
      site.editions.flatMap((edition) =>
        pagesOf(edition).map((page): [string, ReadonlySet<string>] => [
          backlinksAddress(page.path),
          new Set(linkedPlaces(edition, page).map(({ fragment = '' }) => backlinksId(fragment))),
        ]),
      ),
    ),
);
