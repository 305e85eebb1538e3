/** The engine of the built site, loaded once when the first search begins. */
import type { Answer, AskOptions } from '../results/answer.ts';

/** What `/search/engine.js` gives. */
export interface Engine {
  ask(query: string, options?: AskOptions): Promise<Answer>;
  preload(): void;
}

let loading: Promise<Engine> | undefined;

/**
 * Loads the engine.
 *
 * @param root address of the site's root
 */
export function loadEngine(root: string): Promise<Engine> {
  loading ??= import(
    /* @vite-ignore */ new URL('search/engine.js', new URL(root, location.href)).href
  ).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading as Promise<Engine>;
}
