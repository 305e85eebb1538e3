import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { pageFiles, parsePage } from '../built-site.ts';
import { weigh } from '../page-weight.ts';
import { coldSearch } from '../search/cold.ts';

/** What a site weighs, in bytes. */
export interface SiteWeight {
  pages: number;
  /** all files */
  files: number;
  /** of the index of all editions */
  index: number;
  /** of the index of one edition, the newest */
  editionIndex: number;
  /** a document of the oldest edition, which the newer ones leave as it is, but for a notice */
  unchangedPage: number;
  /** the same document in the newest edition */
  newestPage: number;
  largestPage: { bytes: number; path: string };
  /** what a reader loads to search the newest edition; undefined without a browser */
  search: number | undefined;
}

/** A document of middling length, and what is asked. */
const DOCUMENT = 'battery/eu-market';
const QUERY = '핵심 광물';

/**
 * Weighs a built site as a reader loads it; pages with style sheets and scripts, brotli.
 *
 * @param dist its folder, built for no base path
 * @param years its editions, oldest first
 */
export async function weighSite(
  dist: string,
  years: readonly string[],
  browser: Browser | undefined,
): Promise<SiteWeight> {
  const weights = new Map<string, number>();
  // short links are only led through
  for (const page of pageFiles(dist))
    if (!page.path.startsWith('/s/'))
      weights.set(page.path, weigh(dist, '/', parsePage(page)).total);
  const [path = '', bytes = 0] = [...weights].sort(([, a], [, b]) => b - a)[0] ?? [];
  const newest = years.at(-1);
  return {
    pages: weights.size,
    files: sizeOf(dist, '**'),
    index: sizeOf(dist, 'search/**'),
    editionIndex: sizeOf(dist, `search/${newest}/**`),
    unchangedPage: weights.get(`/${years[0]}/${DOCUMENT}/`) ?? Number.NaN,
    newestPage: weights.get(`/${newest}/${DOCUMENT}/`) ?? Number.NaN,
    largestPage: { bytes, path },
    search: browser && (await coldSearch(browser, dist, QUERY)).bytes,
  };
}

const sizeOf = (dist: string, pattern: string): number =>
  globSync(pattern, { cwd: dist })
    .map((file) => statSync(join(dist, file)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
