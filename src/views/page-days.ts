import type { Site } from '#/content/site.ts';
import { editionAt } from '#/model/edition-at.ts';
import { once } from '#/model/once.ts';
import { pagesOf } from '#/model/pages.ts';
import type { Erratum } from '#/schemas/erratum.ts';
import { CHANGES } from './changes.ts';
import { dayOfErratum, errata } from './errata.ts';
import { listPages } from './list-pages.ts';
import { shownPages } from './shown-pages.ts';

/**
 * The day on which each page came to show what it shows, as far as the content knows: the day of its print, of
 * its errata, and of the changes that name it or a page above it. Never a day of the clock.
 */
export const changedOn = once((site: Site): ReadonlyMap<string, string> => {
  const ofErrata = daysOfErrata(site);
  return new Map(
    [...shownPages(site)].map((path) => {
      const days = [
        (editionAt(site, path) ?? site.current).published,
        ...(path === CHANGES ? site.changes.map(({ day }) => day) : []),
        ...(ofErrata.get(path) ?? []),
        ...site.changes.filter(({ pages }) => pages.some((p) => covers(p, path))).map((c) => c.day),
      ];
      return [path, days.sort().at(-1) ?? ''];
    }),
  );
});

/** A change of the front page is not one of the whole site. */
const covers = (page: string, path: string): boolean =>
  page === '/' ? path === '/' : path.startsWith(page);

/** The days of the errata that stand on a page: where the words are, and in the lists. */
function daysOfErrata(site: Site): ReadonlyMap<string, readonly string[]> {
  const days = new Map<string, string[]>();
  const add = (path: string, erratum: Erratum) => {
    const known = days.get(path);
    if (known) known.push(dayOfErratum(erratum));
    else days.set(path, [dayOfErratum(erratum)]);
  };
  for (const edition of site.editions) {
    const paths = new Map(pagesOf(edition).map(({ id, path }) => [id, path]));
    for (const erratum of edition.errata)
      for (const document of new Set(erratum.places.map((place) => place.document)))
        add(paths.get(document) ?? '', erratum);
    for (const { path, groups } of listPages(errata, edition))
      for (const entry of groups.flatMap((group) => group.entries as Erratum[])) add(path, entry);
  }
  return days;
}
