import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from '../is-running.ts';

/** Why a deploy does nothing, for who has asked for it. */
export class DeployFault extends Error {}

/**
 * Does something to a folder that nobody else deploys into meanwhile.
 *
 * @param to folder of the host
 * @param work is given a folder on the same disk, where files are made whole before they take their places
 * @throws DeployFault when another deploy is at work there
 */
export function withLock<T>(to: string, work: (folder: string) => T): T {
  const folder = join(to, '.deploy');
  const owner = join(folder, 'pid');
  const pid = existsSync(owner) ? Number(readFileSync(owner, 'utf8')) : undefined;
  if (pid !== undefined && isRunning(pid))
    throw new DeployFault(
      `${to}에 다른 올리기(프로세스 ${pid})가 진행되고 있습니다. 끝난 뒤에 다시 하십시오.`,
    );
  // what a deploy has left that was stopped
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  try {
    writeFileSync(owner, String(process.pid));
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
