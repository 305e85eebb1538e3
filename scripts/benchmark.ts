/**
 * What the built site costs its readers and those who build it.
 *
 *     npm run benchmark            holds dist to src/tools/budgets.ts (run npm run build first)
 *     npm run benchmark -- build   builds first and tells how long it took
 *     npm run benchmark -- /2023/battery/eu-market/ / --runs 9   some pages against bare HTML
 *     npm run benchmark -- --editions 10   how all that grows with the editions
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readSettings } from '#/settings.ts';
import { BUILD } from '#/tools/build/command.ts';
import { commandLine, fail } from '#/tools/command-line.ts';
import { benchmarkGrowth } from './benchmark-growth.ts';
import { benchmarkPages } from './benchmark-pages.ts';
import { benchmarkPaint } from './benchmark-paint.ts';

const USAGE = 'npm run benchmark -- [build] [<주소> … --runs 9] [--editions 10]';
const { values, positionals } = commandLine(USAGE, {
  allowPositionals: true,
  options: { editions: { type: 'string' }, runs: { type: 'string', default: '7' } },
});

/** A number of the command line. */
function count(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1) return number;
  return fail(`쓰는 법: ${USAGE} (“${text}”은 수가 아닙니다)`);
}

if (values.editions !== undefined)
  process.exit((await benchmarkGrowth(count(values.editions))) ? 0 : 1);

if (positionals.includes('build')) {
  const started = performance.now();
  execFileSync(process.execPath, [...BUILD], { stdio: 'inherit' });
  console.log(`build                ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
if (!existsSync(readSettings().dist)) fail('dist가 없습니다. 먼저 “npm run build”를 하십시오.');
const paths = positionals.filter((path) => path.startsWith('/'));
if (paths.length > 0) await benchmarkPaint(paths, count(values.runs));
else if (!(await benchmarkPages())) process.exitCode = 1;
