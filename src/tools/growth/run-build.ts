import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD } from '../build/command.ts';
import { PROFILE, type Profile } from '../build/stages.ts';
import { treeMemory } from './tree-memory.ts';

/** What a build has cost. */
export interface BuildCost extends Profile {
  /** from the start of the process to its end */
  wallSeconds: number;
  /** most bytes that the processes of the build held at one time; undefined where that is not told */
  memory: number | undefined;
}

const SAMPLE_MS = 100;

/**
 * Builds a site as `npm run build -- --profile` does.
 *
 * @param root folder that holds `content/` and takes `dist/`
 * @param isFresh true to begin without what earlier builds have kept
 * @throws Error with all that the build has printed, when it fails
 */
export async function runBuild(root: string, isFresh: boolean): Promise<BuildCost> {
  rmSync(PROFILE, { force: true });
  const began = performance.now();
  const args = [...BUILD, '--profile', ...(isFresh ? ['--fresh'] : [])];
  const build = spawn(process.execPath, args, {
    env: { ...process.env, CONTENT_ROOT: root, DIST: distOf(root), BASE_PATH: '' },
  });
  let printed = '';
  for (const stream of [build.stdout, build.stderr])
    stream.on('data', (text) => {
      printed += text;
    });
  let memory: number | undefined;
  const sampling = setInterval(() => {
    const now = treeMemory(build.pid ?? 0);
    if (now !== undefined) memory = Math.max(memory ?? 0, now);
  }, SAMPLE_MS);
  const code = await new Promise((resolve) => build.on('close', resolve));
  clearInterval(sampling);
  if (code !== 0) throw new Error(`${root} cannot be built:\n${printed}`);
  const profile = JSON.parse(readFileSync(PROFILE, 'utf8')) as Profile;
  return { ...profile, wallSeconds: (performance.now() - began) / 1000, memory };
}

/** Where the site goes. */
export const distOf = (root: string): string => join(root, 'dist');
