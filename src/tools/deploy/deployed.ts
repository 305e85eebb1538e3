import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOR_HOSTS } from '#/hosting/addresses.ts';

/** What has been deployed into a folder. */
export interface Deployed {
  /** when the site was built that was deployed last, ms */
  built: number;
  /** all files that deploys have put there and not taken away, below the folder */
  files: readonly string[];
  /** files of earlier sites that live on for open tabs, and since when no newer site has them, ms */
  outdated: Readonly<Record<string, number>>;
}

/**
 * Reads what earlier deploys have noted.
 *
 * @param to folder of the host
 * @returns undefined when nothing has been deployed there, or by other means
 */
export function readDeployed(to: string): Deployed | undefined {
  const file = join(to, FOR_HOSTS.deployed);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Deployed) : undefined;
}

/** Notes what has been deployed, in a file of a folder that is not the host's yet. */
export const writeDeployed = (file: string, deployed: Deployed): void =>
  writeFileSync(file, `${JSON.stringify(deployed, null, 1)}\n`);
