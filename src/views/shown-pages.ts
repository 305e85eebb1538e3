import type { Site } from '#/content/site.ts';
import { once } from '#/model/once.ts';
import { pagesOf } from '#/model/pages.ts';
import { generatedPages } from './generated-pages.ts';
import { leadingOn } from './leading-on.ts';
import { wholeAddress } from './whole.ts';

/** Pages that are for those who work with the site, not with the report. */
const FOR_TOOLS = new Set(['/search/', '/design/']);

/**
 * Every page that shows something of the report or says something of the site, in the order of addresses; the
 * whole report is all of them again.
 */
export const shownPages = once((site: Site): ReadonlySet<string> => {
  const elsewhere = new Set(leadingOn(site).map(({ from }) => from));
  const all = new Set([
    ...generatedPages(site),
    ...site.editions.flatMap((edition) => pagesOf(edition).map(({ path }) => path)),
  ]);
  const wholes = new Set<string>(site.editions.map(({ year }) => wholeAddress(year)));
  const shown = [...all].filter(
    (path) => !FOR_TOOLS.has(path) && !elsewhere.has(path) && !wholes.has(path),
  );
  return new Set(shown.sort());
});

/** The pages for search engines: the same words by question are on the page of their document. */
export const indexedPages = (site: Site): string[] =>
  [...shownPages(site)].filter((path) => !path.endsWith('/questions/'));
