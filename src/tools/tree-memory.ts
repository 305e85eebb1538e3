import { globSync, readFileSync } from 'node:fs';

/**
 * The memory that a process and all that it has started hold in RAM. What they share counts for each;
 * a build shares little with what it starts. Only a child that is about to become another program is its
 * parent for a moment, with the same command and memory.
 *
 * @returns bytes; undefined where the system has no /proc, or the process is gone
 */
export function treeMemory(pid: number): number | undefined {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1];
  if (kilobytes === undefined) return undefined;
  const own = Number(kilobytes) * 1024;
  const command = read(`/proc/${pid}/cmdline`);
  return childrenOf(pid)
    .filter((child) => read(`/proc/${child}/cmdline`) !== command)
    .reduce((sum, child) => sum + (treeMemory(child) ?? 0), own);
}

/** The clock of /proc ticks a hundred times a second on every Linux. */
const TICKS = 100;

/**
 * The seconds of processor that a process and all that it has started have taken, ended ones too.
 *
 * @returns undefined where the system has no /proc, or the process is gone
 */
export function treeSeconds(pid: number): number | undefined {
  // what stands before the last bracket is the program's name
  const fields = read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
  // user and system, its own and that of children which have ended
  const own = fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS;
  if (fields.length < 15) return undefined;
  return childrenOf(pid).reduce((sum, child) => sum + (treeSeconds(child) ?? 0), own);
}

const childrenOf = (pid: number): number[] =>
  globSync(`/proc/${pid}/task/*/children`).flatMap((file) =>
    read(file).trim().split(' ').filter(Boolean).map(Number),
  );

/** A process may end while it is looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
