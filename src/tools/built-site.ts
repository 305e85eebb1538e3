import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';

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
      const ids = selectAll('[id]', tree).map(({ properties }) => String(properties.id));
      return { file, path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, tree, ids };
    });
}
