/** Where the files of the search lie below the site's root: written by the build, read by the browser. */
export const FILES = {
  catalogue: 'search/catalogue.gz',
  lexicon: 'search/lexicon.gz',
  engine: 'search/engine.js',
  /** a part of the index, and the text of one record, by Pagefind's names */
  chunk: (name: string) => `pagefind/index/${name}.pf_index`,
  fragment: (name: string) => `pagefind/fragment/${name}.pf_fragment`,
};
