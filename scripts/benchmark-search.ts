/**
 * Measures the search of the built site with the published queries, with Pagefind as it is and a
 * plain scan of the text beside it.
 *
 *     npm run benchmark:search              the table
 *     npm run benchmark:search -- --write   and tests/search/benchmark.json for the quality page
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { parseLexicon } from '#/search/format/lexicon.ts';
import { findBrowser } from '#/tools/browser.ts';
import {
  coldBytes,
  type Engine,
  judgeMarks,
  ownEngine,
  plainPagefind,
  plainScan,
} from '../tests/search/engines.ts';
import { type Judgement, judge, mean } from '../tests/search/metrics.ts';
import { type ClassedQuery, readQueries } from '../tests/search/queries.ts';
import { readTruth } from '../tests/search/truth.ts';

interface Measured {
  query: ClassedQuery;
  judgement: Judgement | undefined;
  found: number;
  /** asked for the first time, what the query needs of the index fetched on the way */
  ms: number;
  /** asked once more */
  againMs: number;
  marks: { marked: number; right: number; stray: number };
}

/** Classes in which a result is found by one term, so that its marks can be judged. */
const ONE_TERM = /^(noun|compound|particle|mixed|acronym|number)/;

const dist = resolve(process.env.DIST ?? 'dist');
const [truth, queries] = await Promise.all([readTruth(dist), readQueries()]);
const lexiconFile = gunzipSync(await readFile(join(dist, 'search/lexicon.gz'))).toString();
const { concepts } = parseLexicon(lexiconFile).data;
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

const summaries = [];
for (const engine of [
  await ownEngine(browser, dist),
  await plainPagefind(browser, dist, truth),
  plainScan(truth),
]) {
  const measured = await measure(engine);
  await engine.close();
  summaries.push({ engine: engine.name, ...summary(measured) });
  console.log(`\n${engine.name}\n갈래             질의 재현  정밀@10 MRR  nDCG`);
  for (const [name, group] of Map.groupBy(measured, ({ query }) => query.class)) print(name, group);
  print('모두', measured);
}
const cold = await Promise.all(
  ['반도체', '340조', '핵심 광물', '배터리 재활용'].map((query) => coldBytes(browser, dist, query)),
);
await browser.close();

const code = brotliCompressSync(await readFile(join(dist, 'search/engine.js'))).length;
const figures = {
  sections: truth.sections.length,
  rows: truth.rows.length,
  queries: queries.length,
  engines: summaries,
  coldBytes: Math.round(mean(cold.map(({ bytes }) => bytes))),
  coldRequests: Math.round(mean(cold.map(({ requests }) => requests))),
  codeBytes: code,
  lexiconBytes: brotliCompressSync(lexiconFile).length,
};
console.log(
  `\n처음부터 결과 10곳까지 ${kilobytes(figures.coldBytes)} (${figures.coldRequests}번 요청, 쪽 자체 제외)`,
);
console.log(
  `엔진 ${kilobytes(figures.codeBytes)}, 낱말 사전 ${kilobytes(figures.lexiconBytes)} (brotli)`,
);
if (process.argv.includes('--write'))
  await writeFile('tests/search/benchmark.json', `${JSON.stringify(figures, undefined, 2)}\n`);

async function measure(engine: Engine): Promise<Measured[]> {
  const measured: Measured[] = [];
  // The first query loads the engine; the table is about a reader's next ones.
  await engine.run({ q: '준비' });
  for (const query of queries) {
    const { given, ms } = await engine.run(query);
    const { ms: againMs } = await engine.run(query);
    const terms = query.any ?? query.all ?? [query.term ?? query.q];
    measured.push({
      query,
      ms,
      againMs,
      found: given.length,
      judgement: query.absent ? undefined : judge(query, given, truth, otherNames(terms)),
      marks: ONE_TERM.test(query.class)
        ? judgeMarks(given.slice(0, 5), [...terms, ...otherNames(terms)])
        : { marked: 0, right: 0, stray: 0 },
    });
  }
  return measured;
}

/** Names of the concepts that the terms hold. */
function otherNames(terms: string[]): string[] {
  const plain = (text: string) => text.toLowerCase().replace(/\s/g, '');
  return concepts
    .filter((names) =>
      names.some((name) => terms.some((term) => plain(term).includes(plain(name)))),
    )
    .flat();
}

function summary(group: Measured[]) {
  const judged = group.flatMap(({ judgement }) => (judgement ? [judgement] : []));
  const rows = judged.flatMap(({ rowFirst }, at) =>
    rowFirst === undefined || group[at]?.query.class !== 'number' ? [] : [Number(rowFirst)],
  );
  const absent = group.filter(({ query }) => query.absent);
  const marks = group.map((one) => one.marks);
  const sum = (name: 'marked' | 'right' | 'stray') =>
    marks.reduce((total, one) => total + one[name], 0);
  const at = (share: number, times: number[]) =>
    times.sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
  const times = group.map(({ ms }) => ms);
  return {
    queries: judged.length,
    recall: mean(judged.map(({ recall }) => recall)),
    precision: mean(judged.map(({ precision }) => precision)),
    reciprocal: mean(judged.map(({ reciprocal }) => reciprocal)),
    ndcg: mean(judged.map(({ ndcg }) => ndcg)),
    empty: judged.filter(({ empty }) => empty).length,
    absentFound: absent.filter(({ found }) => found > 0).length,
    rowFirst: mean(rows),
    marksOnTerm: sum('marked') > 0 ? sum('right') / sum('marked') : 1,
    strayExcerpts: sum('stray'),
    median: at(0.5, times),
    p95: at(0.95, times),
    medianAgain: at(
      0.5,
      group.map(({ againMs }) => againMs),
    ),
    notOnSite: group.filter(({ query, judgement }) => !query.absent && !judgement).length,
  };
}

function print(name: string, group: Measured[]): void {
  const s = summary(group);
  if (s.queries === 0) {
    console.log(name.padEnd(16), `찾은 것 ${s.absentFound} / ${group.length}`);
    return;
  }
  const share = (value: number) => value.toFixed(3);
  console.log(
    name.padEnd(16),
    String(s.queries).padStart(4),
    share(s.recall),
    share(s.precision),
    share(s.reciprocal),
    share(s.ndcg),
    `빈 답 ${s.empty}`,
    `없는 말 ${s.absentFound}`,
    `행 먼저 ${s.rowFirst.toFixed(2)}`,
    `표시 ${s.marksOnTerm.toFixed(3)} (${s.strayExcerpts})`,
    `${s.median.toFixed(1)} / ${s.p95.toFixed(1)} ms, 다시 ${s.medianAgain.toFixed(1)}`,
    s.notOnSite > 0 ? `사이트에 없는 질의 ${s.notOnSite}` : '',
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
