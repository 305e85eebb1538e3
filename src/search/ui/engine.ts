/** The engine of the built site, loaded once when the first search begins. */
import { ENGINE } from '../format/files.ts';
import type { AskOptions } from '../results/answer.ts';
import type { Answer } from '../results/result.ts';

/** What `/search/engine.js` gives. */
export interface Engine {
  ask(query: string, options?: AskOptions): Promise<Answer>;
  preload(edition?: string): void;
}

let loading: Promise<Engine> | undefined;

/**
 * Loads the engine.
 *
 * @param root address of the site's root
 */
export function loadEngine(root: string): Promise<Engine> {
  loading ??= load(new URL(ENGINE, new URL(root, location.href))).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

const load = (url: URL): Promise<Engine> => import(/* @vite-ignore */ url.href);
