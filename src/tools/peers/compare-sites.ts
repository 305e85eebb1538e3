import type { Browser } from 'playwright-core';
import { alternate, type Sample, type Samples, sampleOf } from '../paint/alternate.ts';
import { filesOf, serveCompressed } from '../paint/compressed-server.ts';
import { SLOW_PHONE, visit } from '../paint/visit.ts';
import type { BuildCosts } from './build-peer.ts';
import { furtherSearches } from './further-search.ts';
import type { PeerSearch } from './peer.ts';

/** A site that is built, and what that has cost. */
export interface BuiltSite {
  name: string;
  /** folder of its pages */
  dist: string;
  costs: BuildCosts;
  search?: PeerSearch | undefined;
}

/** The pages that are looked at, without base path. */
export type PagesCompared = Record<'medium' | 'long' | 'front', string>;

/** What was measured of a site. */
export interface SiteMeasures {
  name: string;
  costs: BuildCosts;
  pages: Record<keyof PagesCompared, Samples>;
  /** ms from the last key of a further query to its result; undefined without search */
  furtherSearch: Sample | undefined;
}

/**
 * Visits the same pages of all sites in turn, and searches those that can be searched.
 *
 * @param runs visits of each page
 */
export async function compareSites(
  browser: Browser,
  sites: readonly BuiltSite[],
  pages: PagesCompared,
  runs: number,
): Promise<SiteMeasures[]> {
  const served = await Promise.all(
    sites.map(async (site) => ({ ...site, server: await serveCompressed(filesOf(site.dist)) })),
  );
  const visited = {} as Record<keyof PagesCompared, Record<string, Samples>>;
  for (const [name, path] of Object.entries(pages) as [keyof PagesCompared, string][]) {
    const visits = served.map(({ name, server }) => {
      const once = () => visit(browser, server.url + path.slice(1), SLOW_PHONE, false);
      return [name, once] as const;
    });
    // the servers compress what they send once
    for (const [, once] of visits) await once();
    visited[name] = await alternate(Object.fromEntries(visits), runs);
  }
  const measures: SiteMeasures[] = [];
  for (const { name, costs, search, server } of served) {
    const url = server.url + pages.medium.slice(1);
    const times = search && (await furtherSearches(browser, url, search, SLOW_PHONE));
    measures.push({
      name,
      costs,
      pages: {
        medium: samplesFor(visited.medium, name),
        long: samplesFor(visited.long, name),
        front: samplesFor(visited.front, name),
      },
      furtherSearch: times && sampleOf(times),
    });
  }
  await Promise.all(served.map(({ server }) => server.close()));
  return measures;
}

function samplesFor(all: Record<string, Samples>, name: string): Samples {
  const samples = all[name];
  if (!samples) throw new Error(`${name} was not visited`);
  return samples;
}
