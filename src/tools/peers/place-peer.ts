import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Peer } from './peer.ts';
import type { PlainPage } from './plain-markdown.ts';

/** Where peers live: outside of the project, which does not depend on them. */
const HOME = join(homedir(), '.cache', 'national-strategic-technology-report', 'peers');

/**
 * Sets a peer up: its packages, once, and its files, anew.
 *
 * @returns its folder
 * @throws Error with one sentence when its packages cannot be had
 */
export function placePeer(peer: Peer, pages: ReadonlyMap<string, PlainPage>): string {
  const versions = Object.entries(peer.packages).map(([name, version]) => `${name}@${version}`);
  const name = [peer.name, ...versions].join(' ').replace(/[^\w.@-]+/g, '-');
  const folder = join(HOME, name.toLowerCase());
  if (versions.length > 0 && !existsSync(join(folder, 'package-lock.json'))) install(peer, folder);
  for (const [file, text] of peer.files(pages)) {
    const to = join(folder, file);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, text);
  }
  return folder;
}

/** npm writes the lock last: where it lies, all is there. */
function install({ name, packages }: Peer, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const manifest = { private: true, type: 'module', dependencies: packages };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      stdio: 'pipe',
    });
  } catch {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(
      `${name}을(를) npm에서 받지 못했습니다. 견주기에는 처음 한 번 인터넷 연결이 필요합니다.`,
    );
  }
}
