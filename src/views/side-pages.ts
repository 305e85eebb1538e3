import type { Site } from '#/content/site.ts';
import { backlinksAddress, linkedPlaces } from '#/model/backlinks.ts';
import { embedAddress } from '#/model/embedding.ts';
import { once } from '#/model/once.ts';
import { pagesOf, tablesOn } from '#/model/pages.ts';
import { backlinksId, frameIds } from '#/text/frame-ids.ts';
import type { Places } from './places.ts';

/**
 * The pages that stand beside others and are no places of the report: a table to be framed, and what
 * leads to the places of a page. Their addresses are kept; the ids on them follow from the page that
 * they stand beside, and are addresses there.
 */
export const sidePages = once((site: Site): Places => {
  const pages = new Map<string, ReadonlySet<string>>();
  for (const edition of site.editions)
    for (const page of pagesOf(edition)) {
      const linked = linkedPlaces(edition, page).map(({ fragment = '' }) => backlinksId(fragment));
      pages.set(backlinksAddress(page.path), new Set(linked));
      for (const { id, rows } of tablesOn(edition, page)) {
        const places = [id, ...rows.map((row) => `${id}.${row.id}`)];
        pages.set(embedAddress(edition.year, id), new Set([...places, frameIds.embedCode]));
      }
    }
  return pages;
});
