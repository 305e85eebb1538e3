import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { addSentence, makeArchive } from '../archive.ts';
import { type BuildCost, distOf, runBuild } from './run-build.ts';
import { type SiteWeight, weighSite } from './weigh-site.ts';

/** What an archive of some editions costs those who build it and those who read it. */
export interface Growth {
  editions: number;
  cold: BuildCost;
  /** nothing has changed since the build before */
  unchanged: BuildCost;
  /** one document of the newest edition has */
  warm: BuildCost;
  weight: SiteWeight;
}

/**
 * Makes an archive, builds it cold and warm, and weighs it.
 *
 * @param from the project's root, whose content the archive is made of
 * @param place takes a folder for it, which stays: disks are slow to make files when they have just removed thousands
 * @param editions how many
 */
export async function measureGrowth(
  from: string,
  place: string,
  editions: number,
  browser: Browser | undefined,
): Promise<Growth> {
  const root = join(place, String(editions));
  const years = makeArchive(from, root, editions);
  const cold = await runBuild(root, true);
  const unchanged = await runBuild(root, false);
  const weight = await weighSite(distOf(root), years, browser);
  addSentence(join(root, 'content', years.at(-1) ?? ''));
  const warm = await runBuild(root, false);
  return { editions, cold, unchanged, warm, weight };
}
