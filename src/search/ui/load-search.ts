/** The search of the built site, which is bundled apart from the scripts of its pages (`build/bundle.ts`). */
import { AHEAD, ENGINE, SEARCH } from '../format/files.ts';
import type { Engine } from '../results/contract.ts';

export type { Engine };

/** What `/search/search.js` gives. */
export type Search = Engine & typeof import('./search.ts');

/** What `/search/ahead.js` gives. */
export type Ahead = typeof import('./ahead.ts');

/**
 * Loads the search of a site. While it is worked on, panel and dialog are those of the source, and the engine
 * is that of the last build, if there is one.
 *
 * @param root address of the site's root
 * @param tries how often it has been loaded in vain: a browser gives the same module the same fate, and tries one
 * under another address anew
 */
export async function loadSearch(root: string, tries = 0): Promise<Search> {
  if (!import.meta.env.DEV) return load(tries > 0 ? `${SEARCH}?again=${tries}` : SEARCH, root);
  const panel = await import('./search.ts');
  const none: Engine = {
    ask: () => Promise.reject(new Error('npm run build')),
    suggest: async () => [],
    preload: () => undefined,
  };
  return { ...(await load(ENGINE, root).catch(() => none)), ...panel };
}

/** Loads what asks for words ahead of it. @param root address of the site's root */
export const loadAhead = (root: string): Promise<Ahead> => load(AHEAD, root);

const load = (path: string, root: string) => {
  const { href } = new URL(root + path, location.href);
  return import(/* @vite-ignore */ href);
};
