/**
 * The search engine of the site as one module, `/search/engine.js`. It finds its index beside
 * itself, so it works under any base path and from any page or program.
 */
import { once } from '../query/once.ts';
import { Answerer } from './answer.ts';
import type { Filters } from './facets.ts';
import { fetcher } from './load.ts';
import { readIndex } from './open.ts';
import { ALL, type Answer, type Result } from './result.ts';
import { readSuggester, type Suggestion } from './suggest.ts';

export type { Answer, Filters, Result, Suggestion };

// In two steps, or the bundler takes it for a file to copy.
const here = import.meta.url;
const root = new URL('../', here);

/** Written by the build. */
declare const SEARCH_EDITIONS: readonly string[];

/** Years of the editions that can be searched, the newest first. */
export const editions: readonly string[] = SEARCH_EDITIONS;

const answerer = new Answerer((edition) => readIndex(fetcher(root), edition), editions, root);

/**
 * The best passages for a query.
 *
 * @param query as typed
 * @param options how many results (10), filters such as `{ domain: ['battery'] }`, and the edition
 * by its year or `all`; the newest unless it is one of these
 * @returns best first; empty when nothing is found or the index cannot be read
 */
export async function search(
  query: string,
  options: { limit?: number; filters?: Filters; edition?: string } = {},
): Promise<Result[]> {
  return (await answerer.ask(query, options)).results;
}

/** Like {@link search}, with everything a list of results shows; never rejects. */
export const ask = (query: string, options: Parameters<Answerer['ask']>[1] = {}): Promise<Answer> =>
  answerer.ask(query, options);

const suggesterOf = once((edition: string) =>
  readSuggester(fetcher(root), edition === ALL ? editions : [edition]),
);

/**
 * How what is being typed may go on.
 *
 * @param typed as it stands in the field, perhaps with a syllable half composed
 * @param limit how many
 * @param edition like that of {@link search}
 * @returns best first; empty when nothing is known or the file cannot be read
 */
export const suggest = (typed: string, limit = 6, edition?: string): Promise<Suggestion[]> =>
  suggesterOf(answerer.known(edition)).then(
    (suggester) => suggester.suggest(typed, limit),
    () => [],
  );

/** Loads catalogue and lexicon of an edition ahead of the first query; failures show with the query. */
export const preload = (edition?: string): void => answerer.preload(edition);
