/**
 * The tests.
 *
 *     npm test                              everything, as CI does; brings its own browser where there is none
 *     npm run test:unit [-- <file> …]       modules alone; needs no build
 *     npm run test:browser [-- <file> …]    the site as built (DIST, BASE_PATH), in a browser
 *     npm run test:browsers                 what readers do most, in Firefox and WebKit where they are installed
 *     npm run test:update [-- <file> …]     writes anew what tests expect of long texts: read the diff
 */
import { execFileSync, spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { readSettings } from '#/settings.ts';
import { ensureTestBrowser } from '#/tools/browser.ts';
import { BUILD } from '#/tools/build/command.ts';
import { runTestFiles } from './test-files.ts';

type Environment = Record<string, string>;
/** A command, and what it is told besides. */
type Command = { command: string[]; env?: Environment };

const UNIT = ['src/**/*.test.ts', 'scripts/**/*.test.ts'];
/** What ends with `.alone.test.ts` asks what a process keeps or has started, and gets one of its own. */
const isAlone = (file: string) => file.endsWith('.alone.test.ts');
/** Tests of commands start processes: begun first, so that no end waits for them. */
const isOfCommands = (file: string) => file.startsWith('scripts/');
/** At the root of a host, and under a base path: what asks of addresses does so where they are harder, or at both. */
const AT_ROOT = globSync('tests/**/*.test.ts', { exclude: ['tests/**/*.base.test.ts'] }).sort();
const UNDER_BASE = globSync('tests/**/*.{base,both}.test.ts').sort();
/** The files that take longest: begun first, so that no end waits for them. */
const LONGEST =
  /(editions|warm|every-page|offline|quality|deep-links\.base|bundle\.base|laid-out|touch)\.test\.ts$/;
/** What one process has compiled the next need not. */
const COMPILED = { NODE_COMPILE_CACHE: resolve('.build/compiled') };
/** Runs beside the unit tests, since it starts nothing that they need. */
const CHECK_TYPES = ['npm', 'run', '--silent', 'check:types'];
/** A test that has not come to its end by then never will, ms: the slowest file takes half of it. */
const PATIENCE = 300_000;
/** So many files of browser tests may be run again. */
const MOST_FAILED = 5;
const [kind, ...files] = process.argv.slice(2);

if (kind === 'unit') await (files.length ? runTests(files) : runUnitTests());
else if (kind === 'browser') await runBrowserTests(files.length ? named() : fitting(), browser());
else if (kind === 'browsers') runTests(['tests/browsers/smoke.ts']);
else if (kind === 'update') runTests(files.length ? files : updatable(), { UPDATE: '1' });
else await everything();

/** All that must hold, in the order in which it is cheapest to learn that it does not. */
async function everything(): Promise<void> {
  const started = performance.now();
  const based = {
    ...{ BASE_PATH: '/report/', DIST: '.build/dist-base' },
    SITE_URL: 'https://report.example.org',
    CONTACT: 'edition@example.org',
  };
  const build = (env: Environment) => ({ command: [process.execPath, ...BUILD], env });

  await step('모양, 내용', () => check('style', 'content'));
  await step('형, 단위 시험', () => runUnitTests({ command: CHECK_TYPES }));
  // at once: one alone does not keep two processors busy
  await step('사이트와 기준 경로 아래의 사이트 만들기', async () =>
    fail(await together([build({}), build(based)])),
  );
  const env = browser();
  await step('브라우저 시험', () => runBrowserTests(AT_ROOT, env));
  await step('기준 경로의 브라우저 시험', () => runBrowserTests(UNDER_BASE, { ...env, ...based }));
  console.log(`\n모든 시험을 통과했습니다 (${seconds(started)}).`);
}

/** Runs one part of the tests under its name. */
async function step(name: string, part: () => unknown): Promise<void> {
  const since = performance.now();
  console.log(`\n── ${name}`);
  await part();
  console.log(`   ${seconds(since)}`);
}

/** Runs the checks that are over soon. */
function check(...names: string[]): void {
  for (const name of names) run('npm', ['run', '--silent', `check:${name}`]);
}

/**
 * The unit tests in a process a core: to start one for each of two hundred files costs as much again as
 * to run them.
 *
 * @param beside a command that runs meanwhile
 */
async function runUnitTests(...beside: Command[]): Promise<void> {
  const all = globSync(UNIT).sort();
  const alone = ['--test', '--test-concurrency=1', ...all.filter(isAlone)];
  const shared = all
    .filter((file) => !isAlone(file))
    .sort((a, b) => Number(isOfCommands(b)) - Number(isOfCommands(a)));
  const failed = await Promise.all([
    runTestFiles(shared, {
      processes: availableParallelism(),
      module: 'src/testing/test-process.ts',
      env: { ...process.env, ...COMPILED },
      patience: PATIENCE,
    }),
    together([...beside, { command: [process.execPath, ...alone] }]),
  ]);
  fail(failed.flat());
}

/** Runs commands beside each other; what one prints waits until it has finished. @returns those that have failed */
async function together(commands: Command[]): Promise<string[]> {
  const ended = await Promise.all(
    commands.map(async ({ command: [command = '', ...args], env }) => {
      const child = spawn(command, args, {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, ...COMPILED, ...env },
      });
      const status = new Promise<number>((end) => child.on('close', (code) => end(code ?? 1)));
      process.stdout.write(await text(child.stdout));
      return { name: `${command} ${args.slice(0, 3).join(' ')}`, status: await status };
    }),
  );
  return ended.filter(({ status }) => status !== 0).map(({ name }) => `${name} …`);
}

/** The files that are named, by paths or patterns. */
function named(): string[] {
  const unknown = files.filter((pattern) => globSync(pattern).length === 0);
  fail(unknown);
  return [...new Set(globSync(files))];
}

/** The tests that are for the site as it is built. */
function fitting(): string[] {
  return readSettings().base === '/' ? AT_ROOT : UNDER_BASE;
}

/** Runs test files, given as paths or patterns. */
function runTests(patterns: string[], env: Environment = {}): void {
  run(process.execPath, ['--test', ...patterns], env);
}

/**
 * Three processes: each waits half of its time; more would only slow each other down. On a busy machine
 * a browser may still miss a moment: what has failed in few files is asked once more, one file after the
 * other, and must hold then.
 */
async function runBrowserTests(files: string[], env: Environment): Promise<void> {
  const isLong = (file: string) => LONGEST.test(file);
  const sorted = [...files.filter(isLong), ...files.filter((file) => !isLong(file))];
  const how = {
    module: 'tests/support/test-process.ts',
    env: { ...process.env, ...COMPILED, ...env },
    patience: PATIENCE,
  };
  const failed = await runTestFiles(sorted, { ...how, processes: 3 });
  if (failed.length > MOST_FAILED) fail(failed);
  if (failed.length === 0) return;
  console.log(`\n실패한 시험이 든 파일을 한 번 더 돌립니다: ${failed.join(', ')}`);
  fail(await runTestFiles(failed, { ...how, processes: 1 }));
}

/** Ends the tests, if any file or command has failed. */
function fail(failed: readonly string[]): void {
  if (failed.length === 0) return;
  console.error(`\n실패: ${failed.join(', ')}`);
  process.exit(1);
}

/** Runs a command of this project; a failure ends the tests with its exit code. */
function run(command: string, args: string[], env: Environment = {}): void {
  try {
    execFileSync(command, args, { stdio: 'inherit', env: { ...process.env, ...COMPILED, ...env } });
  } catch (error) {
    console.error(`\n실패: ${command} ${args.join(' ')}`);
    process.exit((error as { status?: number }).status || 1);
  }
}

/** Finds the browser once for all test files. */
function browser(): Environment {
  try {
    return { CHROME_PATH: ensureTestBrowser() };
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

/** Test files that keep what they expect in files of their own. */
function updatable(): string[] {
  return [...globSync(UNIT), ...AT_ROOT].filter((file) =>
    readFileSync(file, 'utf8').includes('process.env.UPDATE'),
  );
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)}초`;
}
