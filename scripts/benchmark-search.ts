/**
 * Measures the search of the built site with the published queries and questions, with Pagefind as
 * it is and a plain scan of the text beside it.
 *
 *     npm run benchmark:search              the table
 *     npm run benchmark:search -- --write   and tests/search/benchmark.json, to which quality.test.ts
 *                                           holds the site
 *     npm run benchmark:search -- --weights [SCORE.title]   which queries a number of ranking.ts moves
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { indexFiles, SEARCH, ZIPPED } from '#/search/format/files.ts';
import { readSettings } from '#/settings.ts';
import { findBrowser } from '#/tools/browser.ts';
import { type Asked, judgeAnswer, summaryOfAnswers } from '#/tools/search/asked.ts';
import { BENCHMARK } from '#/tools/search/benchmark.ts';
import { type ColdSearch, coldSearch, SLOW_3G, SLOW_4G } from '#/tools/search/cold.ts';
import { type Engine, ownEngine, plainPagefind, plainScan } from '#/tools/search/engines.ts';
import { type Measured, measure, summary } from '#/tools/search/measure.ts';
import { mean } from '#/tools/search/metrics.ts';
import { readPlaces } from '#/tools/search/places.ts';
import { printAnswers } from '#/tools/search/print-answers.ts';
import { readQueries } from '#/tools/search/queries.ts';
import { readQuestions } from '#/tools/search/questions.ts';
import { beyondBudgets } from '#/tools/search/search-budgets.ts';
import { printSensitivity } from '#/tools/search/sensitivity.ts';
import { measuredEdition, siteConcepts, siteFiles } from '#/tools/search/site-search.ts';
import { readTruth } from '#/tools/search/truth.ts';

interface Timed extends Measured {
  /** asked for the first time, what the query needs of the index fetched on the way */
  ms: number;
  /** asked once more */
  againMs: number;
}

const { dist } = readSettings();
const files = siteFiles(dist);
const edition = measuredEdition(dist);
const queries = await readQueries();
if (process.argv.includes('--weights')) {
  const name = process.argv[process.argv.indexOf('--weights') + 1];
  await printSensitivity(files, edition, queries, name);
  process.exit();
}
const [truth, concepts, places, questions] = await Promise.all([
  readTruth(dist, edition),
  siteConcepts(files, edition),
  readPlaces(dist, edition),
  readQuestions(),
]);
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

const summaries = [];
for (const engine of [
  await ownEngine(browser, dist, edition),
  await plainPagefind(browser, dist, truth),
  plainScan(truth),
]) {
  const measured = await measureAll(engine);
  const asked = await askAll(engine);
  await engine.close();
  summaries.push({
    engine: engine.name,
    ...summary(measured),
    ...times(measured),
    answers: summaryOfAnswers(asked),
  });
  console.log(`\n${engine.name}\n갈래             질의 재현  정밀@10 MRR  nDCG`);
  for (const [name, group] of Map.groupBy(measured, ({ query }) => query.class)) print(name, group);
  print('모두', measured);
  console.log();
  printAnswers(asked);
}
// every fifteenth of those that have something to find
const first = queries.filter(({ absent }) => !absent).filter((_, index) => index % 15 === 0);
const [slow, phone]: [ColdSearch[], ColdSearch[]] = [[], []];
for (const [index, { q }] of first.entries()) {
  const further = first[(index + 1) % first.length]?.q ?? q;
  // a dear line, on which nothing is loaded ahead
  slow.push(await coldSearch(browser, dist, q, { line: SLOW_3G }));
  phone.push(await coldSearch(browser, dist, q, { further, line: SLOW_4G }));
}
await browser.close();

const code = brotliCompressSync(await readFile(join(dist, SEARCH))).length;
const figures = {
  sections: truth.sections.length,
  rows: truth.rows.length,
  queries: queries.length,
  engines: summaries,
  ...{ cold: waitOf(slow), coldPhone: waitOf(phone) },
  further: waitOf(phone.flatMap((one) => one.further ?? [])),
  codeBytes: code,
  headBytes: (await files(indexFiles(edition).head + ZIPPED)).length,
};
for (const [{ name }, { bytes, requests, trips, ms }] of [
  [SLOW_3G, figures.cold],
  [SLOW_4G, figures.coldPhone],
  [{ name: `${SLOW_4G.name}, 다음 검색` }, figures.further],
] as const)
  console.log(
    `${name}: 첫 답까지 ${kilobytes(bytes)}, 요청 ${requests}번, 왕복 ${trips}번, ${ms} ms (질의 ${slow.length}개의 중앙값)`,
  );
console.log(
  `스크립트 ${kilobytes(figures.codeBytes)} (brotli), 그 가운데 색인의 머리 ${kilobytes(figures.headBytes)} (gzip)`,
);
if (process.argv.includes('--write'))
  await writeFile(BENCHMARK, `${JSON.stringify(figures, undefined, 2)}\n`);

const beyond = [...beyondBudgets(slow), ...beyondBudgets(phone)];
for (const line of beyond) console.error(line);
if (beyond.length > 0) process.exitCode = 1;

function waitOf(all: Pick<ColdSearch, 'bytes' | 'requests' | 'trips' | 'ms'>[]) {
  const middle = (numbers: number[]) =>
    Math.round(numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0);
  return {
    bytes: Math.round(mean(all.map(({ bytes }) => bytes))),
    requests: Math.round(mean(all.map(({ requests }) => requests))),
    trips: middle(all.map(({ trips }) => trips)),
    ms: middle(all.map(({ ms }) => ms)),
  };
}

async function measureAll(engine: Engine): Promise<Timed[]> {
  const measured: Timed[] = [];
  // The first query loads the engine; the table is about a reader's next ones.
  await engine.run({ q: '준비' });
  for (const query of queries) {
    const { given, ms } = await engine.run(query);
    const { ms: againMs } = await engine.run(query);
    measured.push({ ...measure(query, given, truth, concepts), ms, againMs });
  }
  return measured;
}

async function askAll(engine: Engine): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const question of questions) {
    const { given, listed = given } = await engine.run(question);
    asked.push(judgeAnswer(question, listed, places));
  }
  return asked;
}

/** Milliseconds. */
function times(group: Timed[]) {
  const at = (share: number, all: number[]) =>
    all.sort((a, b) => a - b)[Math.floor(all.length * share)] ?? 0;
  const first = group.map(({ ms }) => ms);
  const again = group.map(({ againMs }) => againMs);
  return { median: at(0.5, first), p95: at(0.95, first), medianAgain: at(0.5, again) };
}

function print(name: string, group: Timed[]): void {
  const s = { ...summary(group), ...times(group) };
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
