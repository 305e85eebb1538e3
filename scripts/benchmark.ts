/**
 * What the built site costs its readers: bytes and elements of every page; of the heaviest of each
 * kind, layout shift and input delay on a slow phone; and how long the build takes.
 *
 *     npm run benchmark            measures dist (run npm run build first)
 *     npm run benchmark -- build   builds first and tells how long it took
 *     npm run benchmark -- --editions 10   how all that grows with the editions
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { readSettings } from '#/settings.ts';
import { findBrowser } from '#/tools/browser.ts';
import { budgets, EVERY_PAGE, kindOf, MEDIUM_PAGE, SIDE_KINDS } from '#/tools/budgets.ts';
import { BUILD } from '#/tools/build/command.ts';
import { readSite } from '#/tools/built-site.ts';
import { behaviourOf } from '#/tools/page-behaviour.ts';
import { weigh } from '#/tools/page-weight.ts';
import { serveSite } from '#/tools/static-server.ts';
import { benchmarkGrowth } from './benchmark-growth.ts';

const { dist, base } = readSettings();
const kb = (bytes: number) => (bytes / 1000).toFixed(1).padStart(6);

const { values } = parseArgs({
  allowPositionals: true,
  options: { editions: { type: 'string' } },
});
if (values.editions !== undefined) {
  const editions = Number(values.editions);
  if (!Number.isInteger(editions) || editions < 1) {
    console.error('쓰는 법: npm run benchmark -- --editions 10');
    process.exit(1);
  }
  process.exit((await benchmarkGrowth(editions)) ? 0 : 1);
}

if (process.argv.includes('build')) {
  const started = performance.now();
  execFileSync(process.execPath, [...BUILD], { stdio: 'inherit' });
  console.log(`build                ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
if (!existsSync(dist)) {
  console.error('dist가 없습니다. 먼저 “npm run build”를 하십시오.');
  process.exit(1);
}

const weights = readSite(dist)
  .map((page) => ({ kind: kindOf(page), ...weigh(dist, base, page) }))
  .sort((a, b) => a.total - b.total);
type Weighed = (typeof weights)[number];
const shown = weights.filter(({ kind }) => !SIDE_KINDS.includes(kind));
const medium = shown[Math.floor(shown.length / 2)];
const faults: string[] = [];
const hold = (what: string, found: number, most: number) => {
  if (found > most) faults.push(`${what}: ${found}, at most ${most}`);
};

const server = await serveSite({ dist, base });
const executablePath = findBrowser();
const browser = executablePath
  ? await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  : undefined;
if (!browser) faults.push('no browser: layout shift and input delay have not been measured');

console.log(`\nthe heaviest page of each kind, KB brotli; input delay in ms on a slow phone`);
console.log('kind          pages  total = html + css  + js    elements  delay  shift   page');
for (const [kind, budget] of Object.entries(budgets)) {
  const pages = weights.filter((page) => page.kind === kind);
  for (const page of pages) {
    hold(`${page.path} bytes`, page.total, budget.bytes);
    hold(`${page.path} elements`, page.elements, budget.elements);
    hold(`${page.path} scripts`, page.js, EVERY_PAGE.scripts);
  }
  const heaviest = pages.at(-1);
  if (heaviest)
    await show(kind, pages.length, heaviest, kind === 'leads on' ? undefined : budget.inputDelay);
}
if (medium) {
  await show('medium', shown.length, medium, undefined);
  hold(`${medium.path} bytes of the medium page`, medium.total, MEDIUM_PAGE);
}
await browser?.close();
await server.close();
for (const fault of faults) console.error(`over budget: ${fault}`);
if (faults.length > 0) process.exitCode = 1;
else console.log('\nall pages are within src/tools/budgets.ts');

/** Prints a line of a page and holds it to what is measured in the browser. */
async function show(kind: string, count: number, page: Weighed, inputDelay: number | undefined) {
  const behaviour =
    browser && inputDelay !== undefined
      ? await behaviourOf(browser, server.url + page.path.slice(1))
      : undefined;
  if (behaviour && inputDelay !== undefined) {
    hold(`${page.path} input delay`, behaviour.inputDelay, inputDelay);
    hold(`${page.path} layout shift`, behaviour.layoutShift, EVERY_PAGE.layoutShift);
  }
  const { total, html, css, js, elements, path } = page;
  const delay = behaviour ? behaviour.inputDelay.toFixed(0) : '-';
  const shift = behaviour ? behaviour.layoutShift.toFixed(3) : '-';
  console.log(
    `${kind.padEnd(12)} ${String(count).padStart(6)} ${[total, html, css, js].map(kb).join(' ')} ${String(elements).padStart(8)} ${delay.padStart(6)} ${shift.padStart(6)}   ${path}`,
  );
}
