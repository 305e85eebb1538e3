/**
 * The search engine of the site as one module, `/search/engine.js`. It finds its index beside
 * itself, so it works under any base path and from any page or program.
 */

import { once } from '#/text/once.ts';
import { NEWEST, ZIPPED } from '../format/files.ts';
import { Answerer, type AskOptions } from './answer.ts';
import type { Engine } from './contract.ts';
import type { Filters } from './filters.ts';
import { idle } from './idle.ts';
import { fetcher } from './load.ts';
import { type OpenIndex, OtherCode, readIndex } from './open.ts';
import { QuietLoading } from './quiet.ts';
import { type Answer, FAILED, type Result } from './result.ts';
import type { Suggestion } from './suggest.ts';

export type { Answer, Filters, Result, Suggestion };

// In two steps, or the bundler takes it for a file to copy.
const here = import.meta.url;
const root = new URL('../', here);

/** Written by the build. */
declare const SEARCH_EDITIONS: readonly string[];
declare const SEARCH_CODE: string;
/** The zipped head of the newest edition in base64, where it stands in the same file as the engine; else nothing. */
declare const SEARCH_HEAD: string;

/** Years of the editions that can be searched, the newest first. */
export const editions: readonly string[] = SEARCH_EDITIONS;

const readFile = fetcher(root, { [NEWEST + ZIPPED]: SEARCH_HEAD });
const quiet = new QuietLoading();
const answerer = new Answerer(
  (edition, isNew = false) =>
    readIndex(readFile, edition, {
      isNew,
      code: SEARCH_CODE,
      head: edition === editions[0] ? NEWEST : undefined,
    }),
  editions,
  root,
  (index) => quiet.begin(index),
);

/** the engine of the build that has replaced the one this module is of */
let successor: Promise<Engine> | undefined;

/**
 * The best passages for a query.
 *
 * @param query as typed
 * @param options how many results (10), filters such as `{ domain: ['battery'] }`, and the edition
 * by its year or `all`; the newest unless it is one of these, and filters only where there are such
 * @returns best first; empty when nothing is found or the index cannot be read
 */
export async function search(
  query: string,
  options: { limit?: number; filters?: Filters; edition?: string } = {},
): Promise<Result[]> {
  return (await ask(query, options)).results;
}

/** Like {@link search}, with everything a list of results shows; never rejects. */
export async function ask(query: string, options: AskOptions = {}): Promise<Answer> {
  quiet.stop();
  try {
    return await (successor ? (await successor).ask(query, options) : answerer.ask(query, options));
  } catch (error) {
    console.warn('search:', error);
    // one that is itself called by another's code has no successor: there is only one file of its name
    const { searchParams } = new URL(here);
    if (!(error instanceof OtherCode) || searchParams.get('code') === error.code)
      return { ...FAILED, editions };
    successor = takeOver(error.code);
    return ask(query, options);
  } finally {
    answered();
  }
}

/** The engine of the code that has written the index, past what the browser keeps. */
async function takeOver(code: string): Promise<Engine> {
  try {
    return await import(/* @vite-ignore */ `${here.replace(/\?.*/, '')}?code=${code}`);
  } catch (error) {
    // to be tried again with the next query
    successor = undefined;
    throw error;
  }
}

/** The module that answers in the place of this one, with what shows its answers; none unless a build has replaced it. */
export const takenOver = async (): Promise<object | undefined> => successor?.catch(() => undefined);

/** Suggestions do not take the line from the first answer: it comes first, or nothing is asked. */
const SUGGESTIONS_MS = 8000;
let answered: () => void = () => undefined;
const firstAnswer = new Promise<void>((done) => {
  answered = done;
});

/** One for each build of an index: another has other words. */
const suggester = once(async (_build: string, index: OpenIndex) => {
  const [files, { suggesterOf }] = await Promise.all([index.suggestions(), import('./more.ts')]);
  return suggesterOf(files, index.lexicon.words);
});

/**
 * How what is being typed may go on.
 *
 * @param typed as it stands in the field, perhaps with a syllable half composed
 * @param limit how many
 * @param edition like that of {@link search}
 * @returns best first; empty when nothing is known or the file cannot be read
 */
export async function suggest(typed: string, limit = 6, edition?: string): Promise<Suggestion[]> {
  setTimeout(answered, SUGGESTIONS_MS);
  await firstAnswer;
  await idle();
  try {
    if (successor) return (await successor).suggest(typed, limit, edition);
    const index = await answerer.open(edition);
    return (await suggester(index.build, index)).suggest(typed, limit);
  } catch {
    return [];
  }
}

/**
 * Loads what the first query of an edition needs; failures show with the query.
 *
 * @param edition like that of {@link search}
 */
export function preload(edition?: string): void {
  answerer.preload(edition);
}
