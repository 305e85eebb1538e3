import { join, relative, resolve } from 'node:path';
import type { Edition } from '#/content/edition.ts';
import { noHistory } from '#/content/history.ts';
import { readSite, type Site } from '#/content/site.ts';

/** The small sound report that tests of the model read: one edition, three parts. */
export const wholeReport = join(import.meta.dirname, '../checks/fixtures/a-whole-report');

const project = join(import.meta.dirname, '../..');
/** By their roots: what is worked out once for an edition serves all files that a process runs. */
const read = new Map<string, Site>();

/**
 * The site below a folder, read again only where a test may have changed it.
 *
 * @throws Error when there is none
 */
export function siteOf(root: string): Site {
  const path = resolve(root);
  const known = read.get(path);
  if (known) return known;
  const { site } = readSite(path, noHistory);
  if (!site) throw new Error(`${root}/content: no edition can be read`);
  if (!relative(project, path).startsWith('..')) read.set(path, site);
  return site;
}

/** The newest edition of the small report. */
export const wholeEdition = (): Edition => siteOf(wholeReport).current;
