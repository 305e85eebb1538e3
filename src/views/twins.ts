import type { Site } from '#/content/site.ts';
import { ownDate, webSource } from '#/model/citation.ts';
import { editionAt } from '#/model/edition-at.ts';
import { pagesByPath } from '#/model/pages.ts';
import { printedDate } from '#/text/dates.ts';
import { changedOn } from './page-days.ts';
import { shownPages } from './shown-pages.ts';

/** The file in which a page stands as Markdown, beside the page. */
export const TWIN = 'index.md';

/** True for a page that has such a file: every one that shows something. */
export const hasTwin = (site: Site, path: string): boolean => shownPages(site).has(path);

/** What is known of a page with a twin, and not said on it. */
export interface KnownOfTwin {
  /** day of the document, or of its report; none of a page that the edition has made */
  date?: string;
  /** day on which it came to show what it shows */
  updated: string;
  /** what it is part of, as one cites it: the printed report, or the edition's own pages */
  source: string;
}

/** What the twin of each page says of it, by the page's address. */
export function twinsOf(site: Site): ReadonlyMap<string, KnownOfTwin> {
  return new Map(
    [...changedOn(site)].map(([path, updated]) => {
      const edition = editionAt(site, path) ?? site.current;
      const page = pagesByPath(edition).get(path.replace(/questions\/$/, ''));
      const { publisher, title, published } = edition;
      return [
        path,
        {
          ...(page?.kind === 'document' && { date: ownDate(page) ?? published }),
          updated,
          source:
            page?.kind === 'document'
              ? `${publisher}, 『${title}』, ${printedDate(published)}.`
              : webSource(edition),
        },
      ];
    }),
  );
}
