/**
 * How often a first answer waits for the network: told in Node, for more queries than a browser could time.
 * A round is all that is asked for at once; the next begins when that has come.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { ZIPPED } from '#/search/format/files.ts';
import { isShort } from '#/search/format/short-query.ts';
import { siteEngine } from './site-search.ts';
// in a browser one file, here many: what is there already is no round
import '#/search/query/amounts.ts';
import '#/search/query/unknown-words.ts';
import '#/search/results/answers.ts';
import '#/search/results/more.ts';

const LATIN = /\/latin\.bin$/;

/** Turns of the event loop in which the engine has asked for all that it needs. */
const TURNS = 12;

/**
 * Asks a query of an engine that has nothing yet.
 *
 * @param dist folder of the built site
 * @param edition its year
 * @returns paths of files below the site's root, round by round; the head is the first
 */
export async function roundsOf(dist: string, edition: string, query: string): Promise<string[][]> {
  let waiting: { path: string; come: () => void }[] = [];
  const rounds: string[][] = [];
  const bytesOf = (path: string): Uint8Array => gunzipSync(readFileSync(join(dist, path + ZIPPED)));
  const read = (path: string) =>
    new Promise<Uint8Array>((come) => {
      // asked for by the page as soon as such letters are typed (`ui/ahead.ts`), it comes with the head
      if (isShort(query) && LATIN.test(path) && rounds.length === 1) {
        rounds[0]?.push(path);
        come(bytesOf(path));
      } else waiting.push({ path, come: () => come(bytesOf(path)) });
    });
  let isAnswered = false;
  const answer = siteEngine(read, edition)
    .ask(query)
    .finally(() => {
      isAnswered = true;
    });
  while (!isAnswered) {
    for (let turn = 0; turn < TURNS && !isAnswered; turn++) await setImmediate();
    if (waiting.length > 0) rounds.push(waiting.map(({ path }) => path));
    const all = waiting;
    waiting = [];
    for (const { come } of all) come();
  }
  const { status } = await answer;
  if (status === 'failed') throw new Error(`${dist}을 검색할 수 없습니다: npm run build`);
  return rounds;
}
