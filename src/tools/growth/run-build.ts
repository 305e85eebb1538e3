import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD } from '../build/command.ts';
import { PROFILE, type Profile } from '../build/stages.ts';
import { type RunCost, runMeasured } from '../measured-run.ts';

/** What a build has cost. */
export interface BuildCost extends Profile, Omit<RunCost, 'cpuSeconds'> {}

/**
 * Builds a site as `npm run build -- --profile` does.
 *
 * @param root folder that holds `content/` and takes `dist/`
 * @param isFresh true to begin without what earlier builds have kept
 * @throws Error with all that the build has printed, when it fails
 */
export async function runBuild(root: string, isFresh: boolean): Promise<BuildCost> {
  rmSync(PROFILE, { force: true });
  const args = [...BUILD, '--profile', ...(isFresh ? ['--fresh'] : [])];
  const env = { ...process.env, CONTENT_ROOT: root, DIST: distOf(root), BASE_PATH: '' };
  const cost = await runMeasured(args, { env });
  const profile = JSON.parse(readFileSync(PROFILE, 'utf8')) as Profile;
  return { ...profile, ...cost, cpuSeconds: cost.cpuSeconds ?? profile.cpuSeconds };
}

/** Where the site goes. */
export const distOf = (root: string): string => join(root, 'dist');
