import type { Growth } from './growth.ts';

/** What must hold at the most editions, and what was found. */
export interface Target {
  name: string;
  found: number;
  most: number;
}

/** What a page or a search may weigh more for what every page says of newer editions, and for chance. */
const AS_HEAVY = 1.03;
/** And a page whose tables go on from older editions, which a single edition has none of: it offers to compare them. */
const WITH_SERIES = 1.05;

/**
 * Holds what was measured to the targets.
 *
 * @param all with the fewest editions first
 */
export function targetsOf(all: readonly Growth[]): Target[] {
  const [one, most] = [all[0], all.at(-1)];
  if (!one || !most) return [];
  const target = (name: string, found: number | undefined, limit: number): Target[] =>
    found === undefined || Number.isNaN(found) ? [] : [{ name, found, most: limit }];
  const ratio = (of: (growth: Growth) => number | undefined) =>
    (of(most) ?? Number.NaN) / (of(one) ?? Number.NaN);
  return [
    ...target(
      'time of a cold build',
      ratio(({ cold }) => cold.seconds),
      5,
    ),
    ...target(
      'memory of a cold build',
      ratio(({ cold }) => cold.memory),
      2,
    ),
    ...target(
      'weight of an unchanged page',
      ratio(({ weight }) => weight.unchangedPage),
      AS_HEAVY,
    ),
    ...target(
      'weight of the newest page',
      ratio(({ weight }) => weight.newestPage),
      WITH_SERIES,
    ),
    ...target(
      'weight of the largest page',
      ratio(({ weight }) => weight.largestPage.bytes),
      AS_HEAVY,
    ),
    ...target(
      'weight of a search',
      ratio(({ weight }) => weight.search),
      AS_HEAVY,
    ),
    ...target(
      'index of an edition',
      ratio(({ weight }) => weight.editionIndex),
      AS_HEAVY,
    ),
    ...all.flatMap(({ editions, warm, cold }) =>
      target(
        `time after one changed document, ${editions} editions`,
        warm.seconds / cold.seconds,
        1 / 3,
      ),
    ),
  ];
}

/** A line of numbers, one for each archive. */
type Line = [name: string, of: (growth: Growth) => number | undefined, digits: number];

const MB = 1e6;

/** The figures of all archives as a table, a column each. */
export function growthTable(all: readonly Growth[]): string {
  const stages = [...new Set(all.flatMap(({ cold }) => cold.stages.map(({ name }) => name)))];
  const build = (kind: 'cold' | 'warm' | 'unchanged', what: string): Line[] => [
    [`${what}, s`, (g) => g[kind].seconds, 1],
    [`  CPU, s`, (g) => g[kind].cpuSeconds, 1],
    [`  peak memory, MB`, (g) => g[kind].memory && g[kind].memory / MB, 0],
    ...stages.map((stage): Line => [`  ${stage}, s`, (g) => stageSeconds(g, kind, stage), 2]),
  ];
  const lines: Line[] = [
    ['editions', ({ editions }) => editions, 0],
    ...build('cold', 'cold build'),
    ...build('warm', 'one document changed'),
    ...build('unchanged', 'nothing changed'),
    ['pages without short links', ({ weight }) => weight.pages, 0],
    ['site, MB', ({ weight }) => weight.files / MB, 1],
    ['index, MB', ({ weight }) => weight.index / MB, 2],
    ['index of the newest edition, MB', ({ weight }) => weight.editionIndex / MB, 2],
    ['an unchanged page, KB', ({ weight }) => weight.unchangedPage / 1000, 1],
    ['the same page of the newest edition, KB', ({ weight }) => weight.newestPage / 1000, 1],
    ['the largest page, KB', ({ weight }) => weight.largestPage.bytes / 1000, 1],
    ['one search, KB', ({ weight }) => weight.search && weight.search / 1000, 1],
  ];
  return lines
    .map(
      ([name, of, digits]) =>
        name.padEnd(42) + all.map((g) => (of(g)?.toFixed(digits) ?? '-').padStart(9)).join(''),
    )
    .join('\n');
}

function stageSeconds(growth: Growth, kind: 'cold' | 'warm' | 'unchanged', name: string) {
  const stage = growth[kind].stages.find((one) => one.name === name);
  return stage && (stage.to - stage.from) / 1000;
}
