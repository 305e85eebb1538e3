import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A folder cannot be renamed: the other place is on another disk, or is one of its own. */
const CANNOT_MOVE = new Set(['EXDEV', 'EBUSY']);

/**
 * Puts a folder in the place of another, which stays as it is when that cannot be done.
 *
 * @param from goes
 * @param to need not exist; it may lie on another disk, or be where one is mounted
 * @throws Error of the system, when there is no room or no right to write
 */
export async function takePlace(from: string, to: string): Promise<void> {
  mkdirSync(dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    if (!CANNOT_MOVE.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    moveIn(from, to);
  }
}

/** At once: a rename either happens or does not. */
async function rename(from: string, to: string): Promise<void> {
  const old = `${from}-old`;
  const isThere = existsSync(to);
  if (isThere) renameSync(to, old);
  try {
    renameSync(from, to);
  } catch (error) {
    if (isThere) renameSync(old, to);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Copied beside what is there first, which is where room may lack; then each part changes places. */
function moveIn(from: string, to: string): void {
  const [fresh, old] = [join(to, `.new-${process.pid}`), join(to, `.old-${process.pid}`)];
  try {
    cpSync(from, fresh, { recursive: true });
    mkdirSync(old);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
  for (const name of readdirSync(to)) {
    const path = join(to, name);
    if (path !== fresh && path !== old) renameSync(path, join(old, name));
  }
  for (const name of readdirSync(fresh)) renameSync(join(fresh, name), join(to, name));
  for (const folder of [fresh, old, from]) rmSync(folder, { recursive: true, force: true });
}
