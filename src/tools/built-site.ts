import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse } from 'parse5';
import { eachElement } from '#/text/each-element.ts';
import { filesBelow } from './files-below.ts';

/** A page as it was built, unread. */
export interface PageFile {
  /** file below the site's folder, e.g. `2023/index.html` */
  file: string;
  /** address without base path, e.g. `/2023/` */
  path: string;
  html: string;
}

/** A page as it was built. */
export interface BuiltPage extends Omit<PageFile, 'html'> {
  tree: Root;
  /** ids in order; a repeat stands twice */
  ids: string[];
}

/**
 * The pages of a built site, one after the other: all of them would not fit into memory for long.
 *
 * @param dist the site's folder
 */
export function* pageFiles(dist: string): Generator<PageFile> {
  for (const file of pageNames(dist)) yield pageFile(dist, file);
}

/** The files of the pages of a built site, in order. */
export const pageNames = (dist: string): string[] =>
  filesBelow(dist, (path) => path.endsWith('.html'));

/** A page by its file. */
export const pageFile = (dist: string, file: string): PageFile => ({
  file,
  path: pagePath(file),
  html: readFileSync(join(dist, file), 'utf8'),
});

/** The address of a page, without base path. */
export const pagePath = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** Parses a page; nobody asks where its nodes stood, and to note that takes a third of the time. */
export function parsePage({ file, path, html }: PageFile): BuiltPage {
  const tree = fromParse5(parse(html)) as Root;
  const ids: string[] = [];
  eachElement(tree, ({ properties: { id } }) => {
    if (id !== undefined) ids.push(String(id));
  });
  return { file, path, tree, ids };
}

/**
 * Reads every page of a built site.
 *
 * @param dist the site's folder
 */
export const readSite = (dist: string): BuiltPage[] => [...pageFiles(dist)].map(parsePage);
