/** The published questions, asked of the built site's own engine in Node. */
import { type Asked, judgeAnswer } from './asked.ts';
import { readPlaces } from './places.ts';
import { readQuestions } from './questions.ts';
import { inReport, measuredEdition, siteEngine, siteFiles } from './site-search.ts';

/** Results that are looked at: nobody reads further. */
const LIMIT = 50;

/**
 * Asks all of them.
 *
 * @param dist folder of the built site
 * @throws Error when the site cannot be searched
 * @returns how each was answered, and the median of the milliseconds
 */
export async function askAll(dist: string): Promise<{ asked: Asked[]; ms: number }> {
  const edition = measuredEdition(dist);
  const places = await readPlaces(dist, edition);
  const engine = siteEngine(siteFiles(dist), edition);
  const asked: Asked[] = [];
  const times: number[] = [];
  for (const question of await readQuestions()) {
    const before = performance.now();
    const { results, status } = await engine.ask(question.q, { limit: LIMIT });
    if (status === 'failed') throw new Error(`${dist}을 검색할 수 없습니다: npm run build`);
    times.push(performance.now() - before);
    asked.push(judgeAnswer(question, inReport(results), places));
  }
  return { asked, ms: times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0 };
}
