import type { Edition } from '#/content/edition.ts';
import type { Fault } from '#/content/problem.ts';
import type { Site } from '#/content/site.ts';

/**
 * A rule over an edition; its file has the name of what must hold. It sees the whole site where
 * something may stand in another edition.
 */
export type Check = (edition: Edition, site: Site) => Fault[];

/** A rule over what editions share: addresses that have been published, words that people type. */
export type SiteCheck = (site: Site) => Fault[];
