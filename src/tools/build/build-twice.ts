/** Builds a site from nothing twice, as machines elsewhere would, and compares every byte. */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runMeasured } from '../measured-run.ts';
import { BUILD } from './command.ts';

/** Where machines stand and what they speak. */
const MACHINES = [
  { TZ: 'Asia/Seoul', LANG: 'ko_KR.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'C' },
];

/** A built site, and how builds of it differ. */
export interface BuiltTwice {
  /** folder of one of the sites */
  dist: string;
  builds: { times: number; files: number; differing: number };
  /** removes the sites */
  done(): void;
}

/**
 * Builds on all machines.
 *
 * @throws Error with all that a build has printed, when it fails
 */
export async function buildTwice(): Promise<BuiltTwice> {
  mkdirSync('.build', { recursive: true });
  const folder = mkdtempSync(resolve('.build/twice-'));
  const sites: string[] = [];
  for (const machine of MACHINES) {
    const dist = join(folder, String(sites.length));
    const env = { ...process.env, ...machine, DIST: dist };
    await runMeasured([...BUILD, '--fresh'], { env });
    sites.push(dist);
  }
  const [first = new Map<string, string>(), ...others] = sites.map(hashesOf);
  const files = new Set([first, ...others].flatMap((site) => [...site.keys()]));
  const differing = [...files].filter((file) =>
    others.some((site) => site.get(file) !== first.get(file)),
  );
  return {
    dist: sites[0] ?? folder,
    builds: { times: sites.length, files: files.size, differing: differing.length },
    done: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A hash of each file of a folder, by its name. */
const hashesOf = (folder: string): Map<string, string> =>
  new Map(
    globSync('**/*', { cwd: folder })
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  );
