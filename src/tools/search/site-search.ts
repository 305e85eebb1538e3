/** The built site's own engine in Node, for tests that ask it many queries. */
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ZIPPED } from '#/search/format/files.ts';
import type { ReadFile } from '#/search/query/provider.ts';
import { Answerer } from '#/search/results/answer.ts';
import { readIndex } from '#/search/results/open.ts';
import type { Result } from '#/search/results/result.ts';
import type { Given } from './metrics.ts';

/**
 * Gets files of a built site, each read once; unzips those that lie there zipped alone.
 *
 * @param dist its folder
 */
export function siteFiles(dist: string): ReadFile {
  const read = new Map<string, Promise<Uint8Array>>();
  return (path) => {
    const bytes =
      read.get(path) ??
      readFile(join(dist, path)).catch(async () =>
        gunzipSync(await readFile(join(dist, path + ZIPPED))),
      );
    read.set(path, bytes);
    return bytes;
  };
}

/**
 * The edition of a built site whose search is measured: the oldest, which newer ones leave as it is.
 *
 * @param dist its folder
 */
export function measuredEdition(dist: string): string {
  const [oldest] = globSync('[0-9][0-9][0-9][0-9]', { cwd: join(dist, 'search') }).sort();
  if (!oldest) throw new Error(`${dist}에 검색 색인이 없습니다: npm run build`);
  return oldest;
}

/** An engine over an edition's files that has looked nothing up yet; its addresses have no base path. */
export const siteEngine = (files: ReadFile, edition: string): Answerer =>
  new Answerer((year) => readIndex(files, year), [edition], new URL('http://localhost/'));

/** The results that lie in the report: no query was judged for what is said of it in English. */
export const inReport = (results: Result[]): Result[] =>
  results.filter(({ document }) => document.kind !== 'english');

/**
 * The results above the divider: those that miss no more words than the first does, before any that
 * misses others.
 */
export function aboveDivider(results: Result[]): Result[] {
  const missing = (result: Result | undefined) => result?.missing?.join(' ');
  const end = results.findIndex((result) => missing(result) !== missing(results[0]));
  return end < 0 ? results : results.slice(0, end);
}

/** The view of a document by question shows answers that all stand on the document's own page. */
const BY_QUESTION = /\/questions\/#/;

/** Each place that results lead to as a result of its own. */
export const unfolded = (results: Result[]): Given[] =>
  results.flatMap(({ places = [], ...result }) => [
    ...(BY_QUESTION.test(result.url) ? [] : [result]),
    ...places.map(({ url }) => ({ ...result, url })),
  ]);

/** Names of one concept each that the search of an edition knows. */
export async function siteConcepts(files: ReadFile, edition: string): Promise<string[][]> {
  const { provider } = await readIndex(files, edition);
  return (await provider.allNames?.())?.concepts ?? [];
}
