import type { AskOptions } from '../results/answer.ts';
import type { Answer } from '../results/result.ts';
import type { Suggestion } from '../results/suggest.ts';

/** What `/search/engine.js` gives. */
export interface Engine {
  ask(query: string, options?: AskOptions): Promise<Answer>;
  suggest(typed: string, limit: number, edition?: string): Promise<Suggestion[]>;
  preload(edition?: string, head?: Promise<Response>): void;
}

/** Loads the engine of a site. @param address of the module */
export const loadEngine = (address: string): Promise<Engine> => import(/* @vite-ignore */ address);
