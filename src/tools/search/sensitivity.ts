/** Which published queries a number of `src/search/ranking.ts` moves. */
import type { ReadFile } from '#/search/query/provider.ts';
import * as ranking from '#/search/ranking.ts';
import type { ClassedQuery } from './queries.ts';
import { siteEngine } from './site-search.ts';

interface Numeral {
  /** `SCORE.title` */
  name: string;
  value: number;
  set(value: number): void;
}

/** Numbers that work in the browser; those of the build move nothing before the next build. */
const { LEXICON: _, CONCEPT: __, ...BROWSER } = ranking;

/** Every number below an object. */
function* numerals(object: object, name: string): Generator<Numeral> {
  for (const [key, value] of Object.entries(object)) {
    const path = name ? `${name}.${key}` : key;
    if (typeof value === 'object') yield* numerals(value, path);
    else yield { name: path, value, set: (other) => Object.assign(object, { [key]: other }) };
  }
}

/** The first ten results of each query, by the numbers as they are. */
async function answers(
  files: ReadFile,
  edition: string,
  queries: ClassedQuery[],
): Promise<Map<string, string[]>> {
  const engine = siteEngine(files, edition);
  const all = new Map<string, string[]>();
  for (const { q } of queries)
    all.set(
      q,
      (await engine.ask(q)).results.map(({ url }) => url),
    );
  return all;
}

/**
 * Changes each number (none, half, double) and prints how many queries have another first ten and
 * another first result, and which.
 *
 * @param wanted only numbers whose name begins so
 */
export async function printSensitivity(
  files: ReadFile,
  edition: string,
  queries: ClassedQuery[],
  wanted = '',
): Promise<void> {
  const before = await answers(files, edition, queries);
  for (const { name, value, set } of numerals(BROWSER, '')) {
    if (!name.startsWith(wanted)) continue;
    for (const other of [0, value / 2, value * 2]) {
      set(Number.isInteger(value) ? Math.round(other) : other);
      const after = await answers(files, edition, queries);
      const moved = [...before].filter(([q, urls]) => after.get(q)?.join() !== urls.join());
      const first = moved.filter(([q, [url]]) => after.get(q)?.[0] !== url);
      const named = [...new Set([...first, ...moved].map(([q]) => q))].slice(0, 4).join(', ');
      console.log(
        `${name} ${value} → ${other}: 첫 열이 다른 질의 ${moved.length}, 첫째가 다른 질의 ${first.length}  ${named}`,
      );
    }
    set(value);
  }
}
