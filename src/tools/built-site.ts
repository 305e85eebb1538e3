import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** A page as it was built. */
export interface BuiltPage {
  /** file below the site's folder, e.g. `2023/index.html` */
  file: string;
  /** address without base path, e.g. `/2023/` */
  path: string;
  tree: Root;
  /** ids in order; a repeat stands twice */
  ids: string[];
}

/**
 * Reads every page of a built site.
 *
 * @param dist the site's folder
 */
export function readSite(dist: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: dist })
    .sort()
    .map((file) => {
      const tree = fromHtml(readFileSync(join(dist, file), 'utf8'));
      const ids: string[] = [];
      visit(tree, 'element', (e) => {
        if (e.properties.id !== undefined) ids.push(String(e.properties.id));
      });
      return { file, path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, tree, ids };
    });
}

/** The elements of a page for which `test` holds. */
export function elementsOf(page: BuiltPage, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(page.tree, 'element', (element) => {
    if (test(element)) found.push(element);
  });
  return found;
}
