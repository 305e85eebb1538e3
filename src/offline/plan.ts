/** What a version of the copy is made of: written by the build, kept with the copy. */

/** Folder of the packs, below the site's root. */
export const PACKS = 'packs/';
/** The worker, at the site's root: it answers for what lies beside it and below. */
export const WORKER = 'sw.js';

/** A version of the copy. */
export interface Plan {
  /** tells it from others: it follows from the packs */
  version: string;
  /** year of the newest edition, which is always kept */
  newest: string;
  /** the file of each pack in the folder of packs, by the beginning of the paths that it holds */
  packs: Readonly<Record<string, string>>;
}

/**
 * The pack that holds a path: the one with the longest beginning.
 *
 * @param path without leading slash
 * @returns name of its file; undefined when no pack would hold it
 */
export function packFor({ packs }: Pick<Plan, 'packs'>, path: string): string | undefined {
  const beginnings = Object.keys(packs).filter((beginning) => path.startsWith(beginning));
  const longest = beginnings.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? undefined : packs[longest];
}
