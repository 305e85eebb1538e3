/** Parts of a site, in the order in which they are there: what belongs to one edition, other pages and files, the search. */
export const SITE_PARTS = ['editions', 'others', 'search'] as const;
export type SitePart = (typeof SITE_PARTS)[number];

/** What is to be written. */
export interface OfflineJob {
  /** folder of the site */
  dist: string;
  /** base path it is built for */
  base: string;
  /** year of the newest edition */
  newest: string;
  /** folder in which the worker is bundled, under its name: it is there before the search is */
  scripts: string;
  /** folder of packs that earlier builds have kept for this one; it need not exist */
  kept: string;
  /** key of the code that writes */
  code: string;
}
