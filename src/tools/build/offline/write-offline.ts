import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plan, WORKER } from '#/offline/plan.ts';
import type { OfflineJob, SitePart } from './offline-job.ts';
import { writePacks } from './packs.ts';

/**
 * Writes into a site what readers keep for when there is no network: the packs, and the worker that takes
 * and opens them.
 *
 * @param isThere settles when a part of the site is there; all of it is unless given
 */
export async function writeOffline(
  job: OfflineJob,
  isThere: (part: SitePart) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const { dist, newest, scripts } = job;
  const packs = await writePacks(job, isThere);
  const worker = readFileSync(join(scripts, WORKER), 'utf8');
  const version = createHash('sha256').update(JSON.stringify(packs)).digest('hex').slice(0, 16);
  const plan: Plan = { version, newest, packs };
  writeFileSync(join(dist, WORKER), `const PLAN=${JSON.stringify(plan)};\n${worker}`);
}
