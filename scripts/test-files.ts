/** Runs test files in a few processes, each of which takes the next file when it is free. */
import { type ChildProcess, fork } from 'node:child_process';
import { NO_MORE } from '#/testing/no-more.ts';
import type { Ended } from './report-files.ts';

/** How files are run. */
export interface Run {
  /** how many processes at a time */
  processes: number;
  /** the module that each runs: `src/testing/test-process.ts`, or one that begins with it */
  module: string;
  /** variables of the environment of each */
  env: NodeJS.ProcessEnv;
  /** after so long a test is given up, and after twice as long a process that says nothing, ms */
  patience: number;
  /** takes what the tests print, file by file; the terminal, if not told */
  print?: (text: string) => void;
}

/**
 * Runs test files.
 *
 * @param files in the order in which they are begun: the longest first, so that none is waited for at the end
 * @returns the files in which something has failed, or that have not been run to their end
 */
export async function runTestFiles(files: readonly string[], run: Run): Promise<string[]> {
  const waiting = [...files];
  const processes = Array.from({ length: Math.min(run.processes, files.length) }, () =>
    runInOne(waiting, run),
  );
  const failed = (await Promise.all(processes)).flat();
  return [...new Set([...failed, ...waiting])].sort();
}

/** Runs in one process what waits, until nothing does. @returns the files that have failed in it */
function runInOne(
  waiting: string[],
  { module, env, patience, print = show }: Run,
): Promise<string[]> {
  const reporters = ['spec', './scripts/report-files.ts'].flatMap((reporter) => [
    `--test-reporter=${reporter}`,
    '--test-reporter-destination=stdout',
  ]);
  const child = fork(module, {
    execArgv: [...reporters, `--test-timeout=${patience}`],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env,
  });
  const flush = kept(child, print);
  const failed: string[] = [];
  let [current, last]: (string | undefined)[] = [];
  let silence: NodeJS.Timeout | undefined;
  const next = () => {
    last = current;
    current = waiting.shift();
    child.send(current ?? NO_MORE);
    clearTimeout(silence);
    silence = setTimeout(() => child.kill(), 2 * patience);
  };
  child.on('message', ({ file, passed }: Ended) => {
    flush();
    if (!passed) failed.push(file);
    next();
  });
  // it has died, which is told where it is closed
  child.on('error', () => undefined);
  next();
  return new Promise((resolve) =>
    child.on('close', (code) => {
      clearTimeout(silence);
      flush();
      // of what has died in a file, or goes wrong when its tests have ended, nothing has been said
      const untold = current ?? (code !== 0 && failed.length === 0 ? last : undefined);
      resolve(untold === undefined ? failed : [...failed, untold]);
    }),
  );
}

const show = (text: string) => process.stdout.write(text);

/** Keeps what a process prints until it is asked for, so that files do not mix. */
function kept({ stdout }: ChildProcess, print: (text: string) => void): () => void {
  let printed = '';
  stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  return () => {
    print(printed);
    printed = '';
  };
}
