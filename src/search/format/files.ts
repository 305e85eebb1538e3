/**
 * Where the files of the search lie below the site's root: written by the build, read by the browser.
 * Each lies there zipped, since not every host zips what it serves; for browsers that cannot unzip, all but
 * the chunks and the groups, which are many, also as it is.
 */

/** The module that answers queries, for all editions. */
export const ENGINE = 'search/engine.js';

/** The script of a page that is searched: engine, panel and the head of the newest edition in one. */
export const SEARCH = 'search/search.js';

/** The module that asks for the words of a short query before the script has come. */
export const AHEAD = 'search/ahead.js';

/** Modules that the engine asks for when it needs them: amounts, questions in English, direct answers, repairs, what is for later. */
export const SPARE = ['amounts', 'english', 'answers', 'repairs', 'more'] as const;

/**
 * Such a module: of the engine's own code, so that none loads that of another.
 *
 * @param code that of the engine
 */
export const spareOf = (name: (typeof SPARE)[number], code: string): string =>
  `search/${name}-${code}.js`;

/** What a zipped file ends in. */
export const ZIPPED = '.gz';

/** The head of the newest edition once more, for an engine that does not know whether there is a newer one. */
export const NEWEST = 'search/newest.bin';

/** The paths of an index's chunks, as far as their numbers. */
export const chunksOf = (edition: string, build: string): string =>
  `search/${edition}/${build}/words-`;

/** The path of words in Latin letters: read for a unit that may be written in them, and for a word that is none of them. */
export const latinIn = (edition: string, build: string): string =>
  `search/${edition}/${build}/latin.bin`;

/** The path of a chunk. @param chunks as `chunksOf` gives it */
export const chunkIn = (chunks: string, number: number): string => `${chunks}${number}.bin`;

/**
 * The files of one edition's index: no edition reads another's.
 *
 * @param edition its year
 */
export const indexFiles = (edition: string) => {
  const folder = `search/${edition}`;
  return {
    folder,
    /** what must be known before anything is asked */
    head: `${folder}/head.bin`,
    /** where words stand, by the number of the chunk */
    chunk: (build: string, number: number) => chunkIn(chunksOf(edition, build), number),
    /** words in Latin letters, and what is said of them */
    latin: (build: string) => latinIn(edition, build),
    /** names and compounds as they are written, without what they mean, and what is no slip of any word */
    listed: (build: string) => `${folder}/${build}/listed.bin`,
    /** all names of things, in Korean and as the text has them, each with others for the same */
    names: (build: string) => `${folder}/${build}/names.bin`,
    /** texts of records, by the number of the group */
    texts: (build: string, number: number) => `${folder}/${build}/texts-${number}.bin`,
    /** all of these texts, from which every word can be found without further files */
    all: (build: string) => `${folder}/${build}/all.bin`,
    /** what may be suggested while a reader types */
    suggestions: (build: string) => `${folder}/${build}/suggestions.bin`,
  };
};

/** Where each file of an index lies. */
export type IndexFiles = ReturnType<typeof indexFiles>;
