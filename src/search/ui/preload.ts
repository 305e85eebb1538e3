/** Asks for what a first search needs while the scripts that will use it are on their way. */
import { ENGINE, NEWEST, ZIPPED } from '../format/files.ts';
import { hint } from './hint.ts';

let head: Promise<Response> | undefined;

/**
 * Begins to load engine and index.
 *
 * @param root address of the site's root
 */
export function preloadSearch(root: URL): void {
  // a browser that cannot unzip asks for another file, and an older edition has another index
  if (head || !('DecompressionStream' in window) || /[?&]edition=/.test(location.search)) return;
  head = fetch(new URL(NEWEST + ZIPPED, root));
  // told to those who read it
  head.catch(() => undefined);
  hint('modulepreload', new URL(ENGINE, root));
}

/** The head of the newest edition as it comes, if it has been asked for: for the engine, or in copy for others. */
export const begunHead = (): Promise<Response> | undefined => head;
