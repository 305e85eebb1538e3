import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeKey } from '#/code-key.ts';
import { type Plan, WORKER } from '#/offline/plan.ts';
import { writePacks } from './packs.ts';

/**
 * Writes into a site what readers keep for when there is no network: the packs, and the worker that takes
 * and opens them.
 *
 * @param dist folder of the site, which is whole but for them
 * @param base base path it is built for
 * @param newest year of the newest edition
 * @param kept folder of what earlier builds have kept for this one; it need not exist
 */
export async function writeOffline(
  dist: string,
  base: string,
  newest: string,
  kept: string,
): Promise<void> {
  const packs = await writePacks(dist, base, newest, join(kept, 'packs'));
  const version = createHash('sha256').update(JSON.stringify(packs)).digest('hex').slice(0, 16);
  const plan: Plan = { version, newest, packs };
  const code = await workerCode(join(kept, 'worker'));
  writeFileSync(join(dist, WORKER), `const PLAN=${JSON.stringify(plan)};\n${code}`);
}

/** The worker, bundled once for the same code. */
async function workerCode(kept: string): Promise<string> {
  const file = join(kept, `${codeKey()}.js`);
  if (!existsSync(file)) {
    const { bundleWorker } = await import('./bundle-worker.ts');
    mkdirSync(kept, { recursive: true });
    writeFileSync(file, await bundleWorker());
  }
  for (const name of readdirSync(kept)) if (join(kept, name) !== file) rmSync(join(kept, name));
  return readFileSync(file, 'utf8');
}
