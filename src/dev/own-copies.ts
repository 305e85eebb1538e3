import type { Plugin } from 'vite';

/**
 * Scripts that get copies of their own of small modules that they share with others. Each would be a file,
 * asked for after the script has come: a reader waits longer for them than for the two hundred bytes that a
 * copy has. A module that keeps something must not be copied.
 */
const SCRIPTS: Record<string, { own: RegExp; copied: RegExp }> = {
  // what starts every page
  start: {
    own: /\/src\/(?:search\/ui\/bootstrap|client\/(?:start|list))\.ts$/,
    copied:
      /\/src\/(?:search\/(?:ui\/(?:load-search|within)|format\/files)|client\/(?:keep-in-view|tell-behind))\.ts$/,
  },
  // what the first sign of a reader loads
  page: {
    own: /\/src\/client\/(?:all-errata|copy-address|current-section|left-off|offer-citation|report-menu)\.ts$/,
    copied:
      /\/src\/(?:client\/(?:tell-behind|keep-in-view|share\/cite-place)|search\/ui\/(?:copy-text|element)|text\/address)\.ts$/,
  },
  // each of what comes later
  later: {
    own: /\/src\/search\/ui\/(?:later|suggestion-list|address-button|dialog-history)\.ts$/,
    copied: /\/src\/search\/(?:ui\/(?:element|copy-text|address)|results\/filters)\.ts$/,
  },
  marks: {
    own: /\/src\/search\/ui\/(?:arrival|highlight)\.ts$/,
    copied:
      /\/src\/(?:search\/ui\/(?:element|ranges)|search\/format\/at|styles\/load-sheet|text\/added)\.ts$/,
  },
  // the search of the page that is missing
  missing: {
    own: /\/src\/(?:client\/missing\/offer|search\/ui\/engine)\.ts$/,
    copied: /\/src\/search\/(?:ui\/(?:load-search|within)|format\/files)\.ts$/,
  },
};

/** Gives scripts their copies. */
export const ownCopies = (): Plugin[] =>
  Object.entries(SCRIPTS).map(([name, { own, copied }]): Plugin => {
    const suffix = `?of-${name}`;
    return {
      name: `own-copies-${name}`,
      apply: 'build',
      enforce: 'pre',
      async resolveId(id, importer, options) {
        if (!importer || !/^[#.]/.test(id)) return null;
        if (!importer.endsWith(suffix) && !own.test(importer)) return null;
        const resolved = await this.resolve(id, importer.replace(suffix, ''), {
          ...options,
          skipSelf: true,
        });
        if (!resolved) return null;
        // the script whose module the importer is a copy of may have given it one of its own
        const module = resolved.id.replace(/\?of-\w+$/, '');
        return { ...resolved, id: copied.test(module) ? module + suffix : module };
      },
    };
  });
