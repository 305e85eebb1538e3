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
  /** once more, one page changed */
  changed: RunCost;
}

/**
 * Builds a peer three times.
 *
 * @param folder where `placePeer` has put it
 * @param change changes one of its pages
 * @throws Error with what the generator says, when it fails
 */
export async function buildPeer(
  { build, dist, kept }: Peer,
  folder: string,
  change: () => void,
): Promise<BuildCosts> {
  for (const path of [dist, ...kept]) rmSync(join(folder, path), { recursive: true, force: true });
  const run = () => runMeasured(build, { cwd: folder });
  const [cold, unchanged] = [await run(), await run()];
  change();
  return { cold, unchanged, changed: await run() };
}
