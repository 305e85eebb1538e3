import { spawn } from 'node:child_process';
import { treeMemory, treeSeconds } from './tree-memory.ts';

/** What running a program has cost. */
export interface RunCost {
  /** from its start to its end */
  wallSeconds: number;
  /** most bytes that it and what it started held at one time; undefined where that is not told */
  memory: number | undefined;
  /** what it and what it started took of the processors, however busy they were; undefined likewise */
  cpuSeconds: number | undefined;
}

const SAMPLE_MS = 100;

/**
 * Runs a program by Node and measures what it takes.
 *
 * @param args the script and its arguments
 * @param where the folder that it works in, and its environment
 * @throws Error with all that it has printed, when it fails
 */
export async function runMeasured(
  args: readonly string[],
  where: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<RunCost> {
  const began = performance.now();
  const run = spawn(process.execPath, args, where);
  let printed = '';
  for (const stream of [run.stdout, run.stderr])
    stream.on('data', (text) => {
      printed += text;
    });
  let memory: number | undefined;
  let cpuSeconds: number | undefined;
  const sampling = setInterval(() => {
    const now = treeMemory(run.pid ?? 0);
    if (now !== undefined) memory = Math.max(memory ?? 0, now);
    cpuSeconds = treeSeconds(run.pid ?? 0) ?? cpuSeconds;
  }, SAMPLE_MS);
  const code = await new Promise((resolve) => run.on('close', resolve));
  clearInterval(sampling);
  if (code !== 0) throw new Error(`${args.join(' ')} has failed:\n${printed}`);
  return { wallSeconds: (performance.now() - began) / 1000, memory, cpuSeconds };
}
