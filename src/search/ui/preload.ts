/** Asks for what a first search needs while the scripts that will use it are on their way. */
import { ENGINE, NEWEST, ZIPPED } from '../format/files.ts';

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
  for (const [file, hint] of [
    [ENGINE, { rel: 'modulepreload' }],
    [NEWEST + ZIPPED, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' }],
  ] as const) {
    const link = document.createElement('link');
    document.head.append(Object.assign(link, hint, { href: new URL(file, root).href }));
  }
}
