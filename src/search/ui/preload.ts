/** Asks for what a first search needs while the scripts that will use it are on their way. */
import { ENGINE, NEWEST, NEWEST_STARTS, ZIPPED } from '../format/files.ts';
import { hint } from './hint.ts';

let isDone = false;

/**
 * Begins to load engine and index.
 *
 * @param root address of the site's root
 */
export function preloadSearch(root: URL): void {
  // a browser that cannot unzip asks for another file, and an older edition has another index
  if (isDone || !('DecompressionStream' in window) || /[?&]edition=/.test(location.search)) return;
  isDone = true;
  hint('preload', new URL(NEWEST_STARTS + ZIPPED, root));
  hint('modulepreload', new URL(ENGINE, root));
  hint('preload', new URL(NEWEST + ZIPPED, root));
}
