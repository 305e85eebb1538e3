import type { Plugin } from 'vite';

/** Small modules of the search that others load too, for none of which a page loads the search. */
const LENT = 'element|engine|load-engine|ranges';
/** What only the search loads; what its two listeners on every page need is there already. */
const OWN = new RegExp(
  `/src/search/ui/(?!${LENT}|bootstrap|copy-text|departure|preload|shortcuts|within)[\\w-]+\\.ts$`,
);
const SHARED = new RegExp(
  `/src/(search/ui/(${LENT})|search/(format|results)/[\\w-]+|styles/load-sheet|text/[\\w-]+)\\.ts$`,
);
const COPY = '?of-search';

/**
 * Gives the script of the search copies of its own of small modules that it shares with others. Each would be
 * a file, asked for after the script has come: a reader who waits for an answer waits longer for
 * them than for the two hundred bytes that a copy has.
 */
export const searchInOneFile = (): Plugin => ({
  name: 'search-in-one-file',
  apply: 'build',
  enforce: 'pre',
  async resolveId(id, importer, options) {
    if (!importer || !/^[#.]/.test(id)) return null;
    if (!importer.endsWith(COPY) && !OWN.test(importer)) return null;
    const resolved = await this.resolve(id, importer.replace(COPY, ''), {
      ...options,
      skipSelf: true,
    });
    return resolved && SHARED.test(resolved.id) ? resolved.id + COPY : resolved;
  },
});
