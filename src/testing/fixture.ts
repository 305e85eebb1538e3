import { join } from 'node:path';
import { checkContent } from '#/checks/index.ts';
import type { Edition } from '#/content/edition.ts';
import { noHistory } from '#/content/history.ts';
import type { Site } from '#/content/site.ts';

/** The small sound report that tests of the model read: one edition, three parts. */
export const wholeReport = join(import.meta.dirname, '../checks/fixtures/a-whole-report');

/**
 * The site below a folder.
 *
 * @throws Error when there is none
 */
export function siteOf(root: string): Site {
  const { site } = checkContent(root, noHistory);
  if (!site) throw new Error(`${root}/content: no edition can be read`);
  return site;
}

/** The newest edition of the small report. */
export const wholeEdition = (): Edition => siteOf(wholeReport).current;
