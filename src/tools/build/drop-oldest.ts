import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** Marks a folder as used now, for {@link dropOldest}. */
export function markUsed(folder: string): void {
  const now = new Date();
  utimesSync(folder, now, now);
}

/**
 * Drops the folders that have not been used for longest: builds of tests and trials must not fill the disk.
 *
 * @param parent holds them
 * @param most how many stay
 */
export function dropOldest(parent: string, most: number): void {
  const folders = readdirSync(parent).map((name) => join(parent, name));
  const byAge = folders.map((path) => ({
    path,
    used: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0,
  }));
  byAge.sort((a, b) => b.used - a.used);
  for (const { path } of byAge.slice(most)) rmSync(path, { recursive: true, force: true });
}
