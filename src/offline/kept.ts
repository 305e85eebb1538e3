/**
 * What a copy for reading without a network keeps of the site: its pages, what they load, the search, the
 * data of tables. What is large and seldom asked for stays where it is.
 */

/** What a copy leaves out, as paths below the site's root. */
const LEFT_OUT = [
  // the whole report once more, and what is made for other sites
  /^\d{4}\/(?:print|embed|previews)\//,
  // CSV and JSON say the same; twins, feeds and pictures are for programs and messengers
  /\.(?:xlsx|zip|md|xml|txt|png)$/,
  // the search takes its texts from the file that holds all of them
  /^search\/\d{4}\/[^/]+\/(?:words|texts)-/,
  // what is kept unzipped, what is for hosts, and the copy itself
  /\.(?:gz|br)$/,
  /^_[^/]*$/,
  /^sw\.js$/,
];

/**
 * Is a file part of the copy?
 *
 * @param path below the site's root, without leading slash: `2023/index.html`, `2023/battery/`
 */
export const isKept = (path: string): boolean => !LEFT_OUT.some((pattern) => pattern.test(path));

/**
 * The edition that a path or the name of a pack belongs to, its search included.
 *
 * @returns its year; undefined for what belongs to all editions
 */
export const yearOf = (path: string): string | undefined =>
  /^(?:search[/-])?(\d{4})[/-]/.exec(path)?.[1];
