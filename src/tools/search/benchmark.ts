/** The committed measures of the search, which `quality.test.ts` holds the site to. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** Name of the site's own engine in the benchmark. */
export const OWN = '이 사이트';

/** Measures that must not move unseen. */
export const HELD = [
  'queries',
  'recall',
  'precision',
  'reciprocal',
  'ndcg',
  'empty',
  'absentFound',
  'rowFirst',
  'marksOnTerm',
  'strayExcerpts',
  'notOnSite',
] as const;

const figures = z.record(z.enum(HELD), z.number());
const benchmark = z.object({ engines: z.array(figures.and(z.object({ engine: z.string() }))) });

/** Where they stand. */
export const BENCHMARK = new URL('../../../tests/search/benchmark.json', import.meta.url);

/**
 * The committed measures of the site's own engine.
 *
 * @throws Error when the file does not have them
 */
export async function committedMeasures(): Promise<Record<(typeof HELD)[number], number>> {
  const { engines } = benchmark.parse(JSON.parse(await readFile(BENCHMARK, 'utf8')));
  const own = engines.find(({ engine }) => engine === OWN);
  if (!own) throw new Error(`benchmark.json에 엔진 “${OWN}”이 없습니다.`);
  return own;
}
