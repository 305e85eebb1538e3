import { totalOf } from '../paint/compared-table.ts';
import type { SiteMeasures } from './compare-sites.ts';

const MB = 1e6;

/** A number of each site; undefined where it has none. */
type Of = (site: SiteMeasures) => number | undefined;

/** A line of the table. */
interface Row {
  name: string;
  of: Of;
  digits: number;
}

const BUILDS = { cold: 'cold', unchanged: 'unchanged', changed: 'of one changed page' } as const;

const ROWS: readonly Row[] = [
  ...(['medium', 'long', 'front'] as const).flatMap((page) => [
    row(`${page} page: first paint, ms`, ({ pages }) => pages[page].firstPaint.median),
    row(`${page} page: largest paint, ms`, ({ pages }) => pages[page].largestPaint.median),
  ]),
  row('a further search, last key to result, ms', ({ furtherSearch }) => furtherSearch?.median),
  ...(['cold', 'unchanged', 'changed'] as const).flatMap((build) => [
    row(`build ${BUILDS[build]}, s`, ({ costs }) => costs[build].wallSeconds, 1),
    row(`build ${BUILDS[build]}, s of processor`, ({ costs }) => costs[build].cpuSeconds, 1),
  ]),
  row('memory of a cold build, MB', ({ costs }) => costs.cold.memory && costs.cold.memory / MB),
  row('medium page, KB transferred', ({ pages }) => totalOf(pages.medium.bytes) / 1000, 1),
];

function row(name: string, of: Of, digits = 0): Row {
  return { name, of, digits };
}

/** What was measured, as a Markdown table with a column each. */
export function peersTable(sites: readonly SiteMeasures[]): string {
  return table(
    ['slow 4G, processor 4 times slower', ...sites.map(({ name }) => name)],
    ROWS.map(({ name, of, digits }) => [
      name,
      ...sites.map((site) => of(site)?.toFixed(digits) ?? '–'),
    ]),
  );
}

/** What is to hold between the first site and another. */
interface Target {
  name: string;
  of: Of;
  against: string;
  /** what of the other, where that is not the same */
  ofPeer?: Of;
  /** how that is called */
  times?: string;
  /** at least, and what is aimed at */
  most: number;
  aim: number;
}

const TARGETS: readonly Target[] = [
  target(
    'first paint, medium page',
    ({ pages }) => pages.medium.firstPaint.median,
    'bare HTML',
    1.15,
    1,
  ),
  target(
    'first paint, long page',
    ({ pages }) => pages.long.firstPaint.median,
    'bare HTML',
    1.2,
    1.05,
  ),
  target(
    'largest paint, medium page',
    ({ pages }) => pages.medium.largestPaint.median,
    'Starlight',
    0.75,
    0.6,
  ),
  target(
    'largest paint, long page',
    ({ pages }) => pages.long.largestPaint.median,
    'Starlight',
    0.8,
    0.65,
  ),
  target('a further search', ({ furtherSearch }) => furtherSearch?.median, 'VitePress', 1, 0.5),
  target('build cold', ({ costs }) => costs.cold.wallSeconds, 'Starlight', 2.4, 1.5),
  target('build unchanged', ({ costs }) => costs.unchanged.wallSeconds, 'Starlight', 0.7, 0.3),
  {
    // 5 s were asked where Starlight took 5.0 for the whole
    ...{ name: 'build of one changed page', of: ({ costs }) => costs.changed.wallSeconds },
    ...{ against: 'Starlight', most: 1, aim: 1, times: 'Starlight cold' },
    ofPeer: ({ costs }) => costs.cold.wallSeconds,
  },
  target('peak memory', ({ costs }) => costs.cold.memory, 'Starlight', 1.1, 0.9),
  target(
    'bytes of a medium page',
    ({ pages }) => totalOf(pages.medium.bytes),
    'Starlight',
    0.4,
    0.3,
  ),
];

function target(name: string, of: Of, against: string, most: number, aim: number): Target {
  return { name, of, against, most, aim };
}

/** The first site in times of the others, beside what is to hold, as a Markdown table. */
export function targetsTable(sites: readonly SiteMeasures[]): string {
  const [own] = sites;
  return table(
    ['times', 'measured', 'at most', 'aim', 'holds'],
    TARGETS.map(({ name, of, against, ofPeer = of, times = against, most, aim }) => {
      const peer = sites.find((site) => site.name === against);
      const found =
        own && peer ? (of(own) ?? Number.NaN) / (ofPeer(peer) ?? Number.NaN) : Number.NaN;
      const holds = Number.isNaN(found) ? 'not measured' : found <= most ? 'yes' : 'no';
      return [`${name} / ${times}`, found.toFixed(2), most.toFixed(2), aim.toFixed(2), holds];
    }),
  );
}

const table = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
