/** The built site's search against the published queries: what the project promises of it. */
import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { parseLexicon } from '#/search/format/lexicon.ts';
import { sectionsOf } from '#/search/format/sections.ts';
import type { FetchBytes } from '#/search/query/pagefind-provider.ts';
import { Answerer } from '#/search/results/answer.ts';
import { type OpenIndex, openIndex } from '#/search/results/open.ts';
import { DIST } from '../support/site.ts';
import { type Judgement, judge, mean } from './metrics.ts';
import { type ClassedQuery, readQueries } from './queries.ts';
import { readTruth, type Truth } from './truth.ts';

const files: FetchBytes = async (path) => new Uint8Array(await readFile(join(DIST, path)));
let truth: Truth;
let judged: { query: ClassedQuery; judgement: Judgement | undefined; found: number }[];

before(async () => {
  truth = await readTruth(DIST);
  const answerer = new Answerer(() => openIndex(files), new URL('http://localhost/'));
  const { concepts } = parseLexicon(gunzipSync(await files('search/lexicon.gz')).toString()).data;
  judged = [];
  for (const query of await readQueries()) {
    const { results } = await answerer.ask(query.q, { limit: 5000 });
    const plain = (text: string) => text.toLowerCase().replace(/\s/g, '');
    const terms = query.any ?? query.all ?? [query.term ?? query.q];
    const names = concepts.filter((all) =>
      all.some((name) => terms.some((term) => plain(term).includes(plain(name)))),
    );
    judged.push({
      query,
      found: results.length,
      judgement: query.absent ? undefined : judge(query, results, truth, names.flat()),
    });
  }
});

const of = (name: (name: string) => boolean) =>
  judged.flatMap(({ query, judgement }) => (judgement && name(query.class) ? [judgement] : []));
const recall = (all: Judgement[]) => mean(all.map((one) => one.recall));

test('the site holds what the queries ask for', () => {
  const lost = judged.filter(({ query, judgement }) => !query.absent && !judgement);
  assert.ok(lost.length <= judged.length / 20, lost.map(({ query }) => query.q).join(', '));
});

test('over all: recall .96, precision of ten .95, reciprocal rank .97, nDCG .95', () => {
  const all = of(() => true);
  assert.ok(recall(all) >= 0.96, `recall ${recall(all)}`);
  for (const [name, least] of [
    ['precision', 0.95],
    ['reciprocal', 0.97],
    ['ndcg', 0.95],
  ] as const) {
    const value = mean(all.map((one) => one[name]));
    assert.ok(value >= least, `${name} ${value}`);
  }
});

test('each class: recall .94, of several words .80', () => {
  for (const name of new Set(judged.map(({ query }) => query.class))) {
    const all = of((other) => other === name);
    const least = name === 'multi-word' ? 0.8 : 0.94;
    assert.ok(all.length === 0 || recall(all) >= least, `${name}: ${recall(all)}`);
  }
});

test('four of five numbers that a row holds lead to a row first', () => {
  const rows = of((name) => name === 'number').flatMap(({ rowFirst }) =>
    rowFirst === undefined ? [] : [Number(rowFirst)],
  );
  assert.ok(rows.length >= 10);
  assert.ok(mean(rows) >= 0.8, `${mean(rows)} of ${rows.length}`);
});

test('hardly a query finds nothing, hardly a foreign word something', () => {
  const empty = judged.filter(({ judgement }) => judgement?.empty).map(({ query }) => query.q);
  assert.ok(empty.length <= judged.length / 50, empty.join(', '));
  const found = judged
    .filter(({ query, found }) => query.absent && found > 0)
    .map(({ query }) => query.q);
  assert.ok(found.length === 0, found.join(', '));
});

test('engine and lexicon are small: 12 and 24 KB', async () => {
  const size = async (path: string) => brotliCompressSync(gunzipOrSame(await files(path))).length;
  assert.ok((await size('search/engine.js')) <= 12_000, `engine ${await size('search/engine.js')}`);
  assert.ok(
    (await size('search/lexicon.gz')) <= 24_576,
    `lexicon ${await size('search/lexicon.gz')}`,
  );
  assert.ok((await stat(join(DIST, 'search/engine.js'))).isFile());
});

test('every eojeol of the report, typed as a query, finds its own section', async () => {
  const { entries, searcher, provider }: OpenIndex = await openIndex(files);
  const sections = sectionsOf(entries);
  const urlOf = async (record: number) => (await provider.read(record)).url;
  const places = new Map<string, Set<string>>();
  for (const { url, text } of truth.sections)
    for (const eojeol of text.split(/\s+/))
      if (/[\p{L}\p{N}]/u.test(eojeol))
        places.set(eojeol, (places.get(eojeol) ?? new Set()).add(url));
  const missed: string[] = [];
  for (const [eojeol, wanted] of places) {
    const { candidates: found } = await searcher.search(eojeol, true);
    const urls = new Set(
      await Promise.all(
        [...new Set(found.map(({ record }) => sections[record] as number))].map(urlOf),
      ),
    );
    if ([...wanted].some((url) => !urls.has(url))) missed.push(eojeol);
  }
  assert.ok(
    missed.length <= places.size / 200,
    `${missed.length} of ${places.size}: ${missed.slice(0, 60).join(' ')}`,
  );
});

const gunzipOrSame = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0x1f ? gunzipSync(bytes) : bytes;
