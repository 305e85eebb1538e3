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
 * is that of the last build.
 *
 * @param root address of the site's root
 */
export async function loadSearch(root: string): Promise<Search> {
  if (!import.meta.env.DEV) return load(SEARCH, root);
  const [panel, engine] = await Promise.all([import('./search.ts'), load(ENGINE, root)]);
  return { ...engine, ...panel };
}

/** Loads what asks for words ahead of it. @param root address of the site's root */
export const loadAhead = (root: string): Promise<Ahead> => load(AHEAD, root);

const load = (path: string, root: string) => {
  const { href } = new URL(root + path, location.href);
  return import(/* @vite-ignore */ href);
};
