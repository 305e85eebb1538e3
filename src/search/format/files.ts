/** Where the files of the search lie below the site's root: written by the build, read by the browser. */

/** The module that answers queries, for all editions. */
export const ENGINE = 'search/engine.js';

/**
 * The files of one edition's index: no edition reads another's.
 *
 * @param edition its year
 */
export const indexFiles = (edition: string) => {
  const pagefind = `pagefind/${edition}`;
  return {
    /** folder of catalogue and lexicon */
    folder: `search/${edition}`,
    catalogue: `search/${edition}/catalogue.gz`,
    lexicon: `search/${edition}/lexicon.gz`,
    suggestions: `search/${edition}/suggestions.gz`,
    /** folder of what Pagefind writes */
    pagefind,
    /** a part of the index, and the text of one record, by Pagefind's names */
    chunk: (name: string) => `${pagefind}/index/${name}.pf_index`,
    fragment: (name: string) => `${pagefind}/fragment/${name}.pf_fragment`,
  };
};

/** Where each file of an index lies. */
export type IndexFiles = ReturnType<typeof indexFiles>;
