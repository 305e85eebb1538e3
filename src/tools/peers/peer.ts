import type { PlainPage } from './plain-markdown.ts';

/** A way to build the same text as a site. */
export interface Peer {
  name: string;
  /** packages of npm with their versions; none are needed where it is empty */
  packages: Readonly<Record<string, string>>;
  /**
   * The files that it builds from, by path.
   *
   * @param pages by the path of their address without slashes at its ends: `2023/battery`, `` the front page
   */
  files(pages: ReadonlyMap<string, PlainPage>): Map<string, string>;
  /** script and arguments that build it, in its folder */
  build: readonly string[];
  /** the built site, and what else a build leaves that the next one uses; below its folder */
  dist: string;
  kept: readonly string[];
  search?: PeerSearch;
}

/** How a reader searches a site. */
export interface PeerSearch {
  /** what opens it */
  opener: string;
  input: string;
  /** one of the results */
  result: string;
}

/** Of all pages the folders that a menu leads to, and the pages below each, in order. */
export function menuOf(pages: ReadonlyMap<string, PlainPage>): Map<string, string[]> {
  const menu = new Map<string, string[]>();
  for (const path of [...pages.keys()].sort()) {
    const [first = '', second] = path.split('/');
    const folder = second && /^\d{4}$/.test(first) ? `${first}/${second}` : first;
    menu.set(folder, [...(menu.get(folder) ?? []), path]);
  }
  return menu;
}
