/** Gets the files of the search below the site's root; gives up on what does not come. */
import type { FetchBytes } from '../query/pagefind-provider.ts';

/** A file a server sends neither whole nor as an error within this time is given up. */
const PATIENCE_MS = 8000;

/** Why a search cannot be done. */
export class SearchUnavailable extends Error {}

/**
 * Fetches below a folder.
 *
 * @param root address of the site's root
 * @param version added to addresses, so that a browser does not keep files of another build
 */
export function fetcher(root: URL, version = ''): FetchBytes {
  return async (path) => {
    const url = new URL(path, root);
    if (version) url.searchParams.set('v', version);
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
      if (!response.ok) throw new SearchUnavailable(`${path}: ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    } catch (cause) {
      throw cause instanceof SearchUnavailable
        ? cause
        : new SearchUnavailable(`${path}: ${String(cause)}`, { cause });
    }
  };
}
