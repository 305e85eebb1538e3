import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plan, WORKER } from '#/offline/plan.ts';
import { writePacks } from './packs.ts';

/** What is to be written. */
export interface OfflineJob {
  /** folder of the site, which is whole but for this */
  dist: string;
  /** base path it is built for */
  base: string;
  /** year of the newest edition */
  newest: string;
  /** folder in which the worker has been bundled, under its name */
  scripts: string;
  /** folder of packs that earlier builds have kept for this one; it need not exist */
  kept: string;
}

/**
 * Writes into a site what readers keep for when there is no network: the packs, and the worker that takes
 * and opens them.
 *
 * @param searched settles when the search is there too
 */
export async function writeOffline(
  { dist, base, newest, scripts, kept }: OfflineJob,
  searched: Promise<unknown> = Promise.resolve(),
): Promise<void> {
  const code = readFileSync(join(scripts, WORKER), 'utf8');
  const packs = await writePacks(dist, base, newest, kept, searched);
  const version = createHash('sha256').update(JSON.stringify(packs)).digest('hex').slice(0, 16);
  const plan: Plan = { version, newest, packs };
  writeFileSync(join(dist, WORKER), `const PLAN=${JSON.stringify(plan)};\n${code}`);
}
