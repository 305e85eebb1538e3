import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

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
  for (const file of globSync('**/*.html', { cwd: dist }).sort())
    yield pageFile(file, readFileSync(join(dist, file), 'utf8'));
}

/** A page by its file. */
export const pageFile = (file: string, html: string): PageFile => ({
  file,
  path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
  html,
});

/** Parses a page. */
export function parsePage({ file, path, html }: PageFile): BuiltPage {
  const tree = fromHtml(html);
  const ids: string[] = [];
  visit(tree, 'element', ({ properties: { id } }) => {
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
