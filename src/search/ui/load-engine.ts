import { LISTING } from '../format/files.ts';
import type { AskOptions } from '../results/answer.ts';
import type { Answer } from '../results/result.ts';
import type { Suggestion } from '../results/suggest.ts';

/** What `/search/engine.js` gives. */
export interface Engine {
  ask(query: string, options?: AskOptions): Promise<Answer>;
  suggest(typed: string, limit: number, edition?: string): Promise<Suggestion[]>;
  preload(edition?: string): void;
}

/**
 * Loads the engine of a site. Its other half is asked for meanwhile: the engine itself would do so when it has come.
 *
 * @param address of the module
 */
export function loadEngine(address: string): Promise<Engine> {
  const link = document.createElement('link');
  const href = new URL(`../${LISTING}`, address).href;
  document.head.append(Object.assign(link, { rel: 'modulepreload', href }));
  return import(/* @vite-ignore */ address);
}
