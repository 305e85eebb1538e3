/** What the built site costs its readers, kind by kind of page, held to src/tools/budgets.ts. */

import { readSettings } from '#/settings.ts';
import { budgets, MEDIUM_PAGE } from '#/tools/budgets.ts';
import { pageFiles, parsePage } from '#/tools/built-site.ts';
import { kindFaults, timeFaults, visitFaults, weightFaults } from '#/tools/judge-page.ts';
import { launchBrowser } from '#/tools/launch-browser.ts';
import { kindOf, PAGE_KINDS, type PageKind, SIDE_KINDS } from '#/tools/page-kinds.ts';
import { type PageWeight, weigh } from '#/tools/page-weight.ts';
import { type Compared, openPaintBench } from '#/tools/paint/against-bare.ts';
import { ratio } from '#/tools/paint/compared-table.ts';

/** Visits of a page and of its bare one: a few, and more where these do not suffice to say yes. */
const VISITS = 3;
const VISITS_IN_DOUBT = 7;

const { dist, base } = readSettings();

/**
 * Measures all kinds of pages, prints a line of each and tells what is over budget.
 *
 * @returns false when anything is
 */
export async function benchmarkPages(): Promise<boolean> {
  const began = performance.now();
  const { weights, kinds } = weighAll();
  const faults = kindFaults(kinds, budgets);
  for (const [path, weight] of weights) {
    const kind = kinds.get(path);
    if (kind) faults.push(...weightFaults(weight, budgets[kind]));
  }
  console.log(HEAD);
  const browser = await launchBrowser();
  const bench = await openPaintBench(dist, base, browser);
  for (const kind of PAGE_KINDS) {
    const pages = [...weights.values()].filter(({ path }) => kinds.get(path) === kind);
    const heaviest = pages.sort((a, b) => a.total - b.total).at(-1);
    if (!heaviest) continue;
    const { path } = heaviest;
    const budget = budgets[kind];
    let compared = await bench.compare(path, VISITS);
    if (timeFaults(path, compared, budget).length > 0)
      compared = await bench.compare(path, VISITS_IN_DOUBT);
    const wide = await bench.shiftAtDesk(path);
    faults.push(
      ...visitFaults(path, compared, wide, budget),
      ...timeFaults(path, compared, budget),
    );
    console.log(line(kind, pages.length, heaviest, compared));
  }
  await bench.close();
  await browser.close();
  faults.push(...mediumFaults(weights, kinds));
  for (const fault of faults) console.error(`over budget: ${fault}`);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  if (faults.length === 0)
    console.log(`\nall pages are within src/tools/budgets.ts (measured in ${seconds} s)`);
  return faults.length === 0;
}

/** Every page by its path: what its files weigh, and its kind. */
function weighAll() {
  const weights = new Map<string, PageWeight>();
  const kinds = new Map<string, PageKind | undefined>();
  for (const file of pageFiles(dist)) {
    const page = parsePage(file);
    kinds.set(page.path, kindOf(page));
    weights.set(page.path, weigh(dist, base, page));
  }
  return { weights, kinds };
}

/** Holds the page in the middle of all that show something. */
function mediumFaults(
  weights: ReadonlyMap<string, PageWeight>,
  kinds: ReadonlyMap<string, PageKind | undefined>,
): string[] {
  const shown = [...weights.values()]
    .filter(({ path }) => !SIDE_KINDS.some((kind) => kind === kinds.get(path)))
    .sort((a, b) => a.total - b.total);
  const medium = shown[Math.floor(shown.length / 2)];
  if (!medium) return [];
  console.log(
    `\nthe page in the middle of all ${shown.length}: ${medium.total} bytes, ${medium.path}`,
  );
  return medium.total > MEDIUM_PAGE
    ? [`${medium.path} bytes of the medium page: ${medium.total}, at most ${MEDIUM_PAGE}`]
    : [];
}

const HEAD = `the heaviest page of each kind on a slow phone; bytes as transferred, times against bare HTML of the same text
${'kind'.padEnd(16)}pages    html    css     js  other  requests elements  first paint      largest   input  shift  page`;

function line(kind: PageKind, count: number, { path, elements }: PageWeight, compared: Compared) {
  const { page, bare } = compared;
  const { html, css, js, font, image, other } = page.bytes;
  const times = (of: 'firstPaint' | 'largestPaint' | 'inputDelay') =>
    ratio(page[of].median, bare[of].median).toFixed(2);
  const paint = (of: 'firstPaint' | 'largestPaint') =>
    `${times(of)} ${page[of].median.toFixed(0).padStart(5)}±${(page[of].spread / 2).toFixed(0)}`;
  return [
    kind.padEnd(16) + String(count).padStart(5),
    ...[html, css, js, font + image + other].map((bytes) => bytes.toFixed(0).padStart(6)),
    page.requests.median.toFixed(0).padStart(9),
    String(elements).padStart(8),
    paint('firstPaint').padStart(13),
    paint('largestPaint').padStart(13),
    times('inputDelay').padStart(6),
    page.layoutShift.median.toFixed(2).padStart(6),
    path,
  ].join(' ');
}
