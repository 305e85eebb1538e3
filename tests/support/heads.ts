/** The built pages as programs read them: no browser, each page parsed once. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { readSettings } from '#/settings.ts';
import { inOneLine } from '#/tools/printed-places.ts';
import { DIST, htmlOf, idsOn } from './built-pages.ts';
import { reportPaths } from './edition.ts';
import { allPaths } from './site.ts';

const { base, siteUrl } = readSettings();
/** Where the site under test says that it is. */
export const ORIGIN = siteUrl ?? 'http://unknown.example';

/** The whole address of a path without base path. */
export const at = (path: string): string => new URL(base + path.slice(1), ORIGIN).href;

/** Every page by its path. */
export const pages = new Map(allPaths().map((path) => [path, fromHtml(htmlOf(path))]));

/** The page of a path. */
export const pageAt = (path: string): Root => pages.get(path) ?? assert.fail(`there is no ${path}`);

/** The words of each element that a selector finds. */
export const words = (selector: string, tree: Root): string[] =>
  selectAll(selector, tree).map((element) => inOneLine(textOf(element)));

/** The paths of the documents of the print. */
export const documents = reportPaths().filter((path) =>
  select('article [data-cite]', pageAt(path)),
);

/** True where an address leads to a file of this site, and to an id on it where it names one. */
export function isThere(address: string): boolean {
  const { origin, pathname, hash } = new URL(address);
  if (origin !== ORIGIN || !pathname.startsWith(base)) return false;
  const path = `/${pathname.slice(base.length)}`;
  if (!path.endsWith('/')) return existsSync(join(DIST, path));
  return pages.has(path) && (!hash || idsOn(path).has(hash.slice(1)));
}
