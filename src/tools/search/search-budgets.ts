/** What a search may cost a reader; `npm run benchmark:search` holds the built site to it. */
import type { ColdSearch } from './cold.ts';
import { mean } from './metrics.ts';

/** What may be loaded for a first answer, over the queries that are measured; a further one loads nothing. */
export const SEARCH_BUDGETS = { bytes: 60_000, requests: 10, trips: 4.2 };

/**
 * What goes beyond the budgets, each in a sentence.
 *
 * @param cold searches of one line
 */
export function beyondBudgets(cold: readonly ColdSearch[]): string[] {
  const over = (['bytes', 'requests', 'trips'] as const).flatMap((name) => {
    const all = mean(cold.map((one) => one[name]));
    const most = SEARCH_BUDGETS[name];
    return all > most ? [`첫 검색: ${name} ${all.toFixed(1)}, 예산 ${most}`] : [];
  });
  const asking = cold.filter(({ further }) => further && further.requests > 0);
  return [...over, ...asking.map(({ query }) => `${query} 다음 검색: 파일을 더 받았습니다`)];
}
