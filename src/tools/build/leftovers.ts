import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from '../is-running.ts';

/** Folders in which one build works, named after its process: `site-4711`, `cache-4711`, `code-4711`. */
const WORKED_IN = /^(?:site|cache|code)-(?<pid>\d+)/;

/**
 * Removes what builds have left that were killed at their work.
 *
 * @param folder in which builds work
 */
export function removeLeftovers(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const pid = WORKED_IN.exec(name)?.groups?.pid;
    if (pid && !isRunning(Number(pid)))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}
