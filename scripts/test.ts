/**
 * Everything that must hold, in the order in which it is cheapest to learn that it does not.
 *
 *     npm test                     brings its own browser where there is none
 */
import { execFileSync } from 'node:child_process';
import { ensureBrowser } from '#/tools/browser.ts';

const started = performance.now();

/** Runs a command of this project; a failure ends the tests with its exit code. */
function step(
  name: string,
  command: string,
  args: string[],
  env: Record<string, string> = {},
): void {
  const since = performance.now();
  console.log(`\n── ${name}`);
  try {
    execFileSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  } catch (error) {
    console.error(`\n실패: ${name}`);
    process.exit((error as { status?: number }).status || 1);
  }
  console.log(`   ${((performance.now() - since) / 1000).toFixed(1)}초`);
}

const node = process.execPath;
const based = { BASE_PATH: '/report/', DIST: '.build/dist-base' };

step('모양(Biome)', 'npx', ['biome', 'check']);
step('형(TypeScript)', 'npx', ['astro', 'check', '--minimumFailingSeverity', 'error']);
step('단위 시험', node, ['--test', 'src/**/*.test.ts', 'scripts/**/*.test.ts']);
step('사이트 만들기', node, ['scripts/build.ts']);
step('기준 경로 아래에 만들기', node, ['scripts/build.ts'], based);

let chrome: string;
try {
  chrome = ensureBrowser();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
const browser = { CHROME_PATH: chrome };
step('브라우저 시험', node, ['--test', '--test-concurrency=2', 'tests/**/*.test.ts'], browser);
step('기준 경로의 브라우저 시험', node, ['--test', 'tests/**/*.base.test.ts'], {
  ...browser,
  ...based,
});

console.log(`\n모든 시험을 통과했습니다 (${((performance.now() - started) / 1000).toFixed(0)}초).`);
