import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plan, WORKER } from '#/offline/plan.ts';
import { writePacks } from './packs.ts';

/**
 * Writes into a site what readers keep for when there is no network: the packs, and the worker that takes
 * and opens them.
 *
 * @param dist folder of the site, which is whole but for them
 * @param base base path it is built for
 * @param newest year of the newest edition
 * @param scripts folder in which the worker has been bundled, under its name
 * @param kept folder of packs that earlier builds have kept for this one; it need not exist
 */
export async function writeOffline(
  dist: string,
  base: string,
  newest: string,
  { scripts, kept }: { scripts: string; kept: string },
): Promise<void> {
  const code = readFileSync(join(scripts, WORKER), 'utf8');
  const packs = await writePacks(dist, base, newest, kept);
  const version = createHash('sha256').update(JSON.stringify(packs)).digest('hex').slice(0, 16);
  const plan: Plan = { version, newest, packs };
  writeFileSync(join(dist, WORKER), `const PLAN=${JSON.stringify(plan)};\n${code}`);
}
