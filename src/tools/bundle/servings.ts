/** The servings of a built site's indexes: they say again what other files do (search/build/servings.ts). */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexFiles, ZIPPED } from '#/search/format/files.ts';
import { readHead } from '#/search/format/head.ts';

/**
 * Files that hold servings.
 *
 * @param dist folder of the site
 * @param years of the editions that can be searched
 * @returns their paths below the folder
 */
export function servingFiles(dist: string, years: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const year of years) {
    const files = indexFiles(year);
    const { build, catalogue } = readHead(readFileSync(join(dist, files.head)));
    // the groups come first
    const groups = new Set(catalogue.entries.map(({ group }) => group)).size;
    const all = globSync(`${files.folder}/${build}/texts-*${ZIPPED}`, { cwd: dist }).length;
    for (let file = groups; file < all; file++) found.add(files.texts(build, file) + ZIPPED);
  }
  return found;
}
