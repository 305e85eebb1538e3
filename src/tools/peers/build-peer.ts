import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type RunCost, runMeasured } from '../measured-run.ts';
import type { Peer } from './peer.ts';

/** What it costs to build a site. */
export interface BuildCosts {
  /** with nothing kept of an earlier build */
  cold: RunCost;
  /** once more, nothing changed */
  unchanged: RunCost;
}

/**
 * Builds a peer twice.
 *
 * @param folder where `placePeer` has put it
 * @throws Error with what the generator says, when it fails
 */
export async function buildPeer({ build, dist, kept }: Peer, folder: string): Promise<BuildCosts> {
  for (const path of [dist, ...kept]) rmSync(join(folder, path), { recursive: true, force: true });
  const run = () => runMeasured(build, { cwd: folder });
  return { cold: await run(), unchanged: await run() };
}
