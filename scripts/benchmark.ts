/**
 * What the built site costs its readers: bytes of every page, script before the first interaction,
 * layout shift, and how long the build takes.
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
import { readSite } from '#/tools/built-site.ts';
import { type PageWeight, weigh } from '#/tools/page-weight.ts';
import { serveSite } from '#/tools/static-server.ts';
import { views } from '#/views/index.ts';
import { benchmarkGrowth } from './benchmark-growth.ts';

/** Bytes, brotli; elements of a list. A document may be as long as what it says. */
const BUDGET = {
  mediumPage: 24_000,
  document: 36_000,
  list: 25_000,
  elements: 1_500,
  scripts: 4_000,
  layoutShift: 0,
};
/** A list's own page and its parts: `/glossary/`, `/2023/errata/battery/`. */
const isList = ({ path }: PageWeight) =>
  views.some(({ name, isShared }) =>
    new RegExp(`^${isShared ? '' : '/\\d{4}'}/${name}/(?:[^/]+/)?$`).test(path),
  );
const budgetOf = (page: PageWeight) => (isList(page) ? BUDGET.list : BUDGET.document);
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
  execFileSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
  console.log(`build                ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
if (!existsSync(dist)) {
  console.error('dist가 없습니다. 먼저 “npm run build”를 하십시오.');
  process.exit(1);
}

const weights = readSite(dist)
  .filter((page) => !page.path.startsWith('/s/'))
  .map((page) => weigh(dist, base, page))
  .sort((a, b) => a.total - b.total);
const documents = weights.filter((w) => /^\/\d{4}\/[^/]+\/[^/]+\/$/.test(w.path) && !isList(w));
const medium = documents[Math.floor(documents.length / 2)] as PageWeight;
const row = (name: string, w: PageWeight) =>
  console.log(
    `${name.padEnd(10)} ${kb(w.total)} = html ${kb(w.html)} + css ${kb(w.css)} + js ${kb(w.js)}   ${w.path}`,
  );

console.log(`\nKB brotli, ${weights.length} pages`);
row('smallest', weights[0] as PageWeight);
row('medium', medium);
for (const heavy of weights.slice(-6).reverse()) row('heaviest', heavy);
const over = weights.filter((w) => w.total > budgetOf(w));
console.log(
  `budgets: medium page ${kb(BUDGET.mediumPage)}, document ${kb(BUDGET.document)}, list ${kb(BUDGET.list)}; over: ${over.map((w) => w.path).join(' ') || 'none'}`,
);
const lists = weights.filter(isList).sort((a, b) => b.elements - a.elements);
const long = lists.filter(({ elements }) => elements > BUDGET.elements);
console.log(
  `elements, most on a list ${lists[0]?.elements} ${lists[0]?.path}; over ${BUDGET.elements}: ${long.map(({ path }) => path).join(' ') || 'none'}`,
);
const scripts = Math.max(...weights.map((w) => w.js));
console.log(`script before interaction, most on a page ${kb(scripts)} KB`);

const shift = await layoutShift([medium.path, (weights.at(-1) as PageWeight).path, '/']);
console.log(`layout shift, most of three pages at 360 and 1440 px ${shift.toFixed(4)}`);

const broken = [
  medium.total > BUDGET.mediumPage && 'medium page',
  over.length > 0 && `${over.length} pages`,
  long.length > 0 && `${long.length} lists with too many elements`,
  scripts > BUDGET.scripts && 'scripts',
  shift > BUDGET.layoutShift && 'layout shift',
].filter(Boolean);
if (broken.length) {
  console.error(`over budget: ${broken.join(', ')}`);
  process.exitCode = 1;
}

/** The greatest cumulative layout shift of the pages while they load and are scrolled. */
async function layoutShift(paths: string[]): Promise<number> {
  const executablePath = findBrowser();
  if (!executablePath) return Number.NaN;
  const server = await serveSite({ dist, base });
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  let most = 0;
  for (const width of [360, 1440]) {
    for (const path of paths) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await page.addInitScript(() => {
        const state = window as unknown as { shift: number };
        state.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            state.shift += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(server.url + path.slice(1), { waitUntil: 'networkidle' });
      most = Math.max(
        most,
        await page.evaluate(() => (window as unknown as { shift: number }).shift),
      );
      await page.close();
    }
  }
  await browser.close();
  await server.close();
  return most;
}
