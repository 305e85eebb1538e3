import type { Site } from '#/content/site.ts';
import { once } from '#/model/once.ts';
import { pagesByPath } from '#/model/pages.ts';
import { leadingOn } from './leading-on.ts';
import { placesOf } from './places.ts';

/** Pages that the site makes from data, and the short paths that lead to the newest edition's. */
export const generatedPages = once((site: Site): ReadonlySet<string> => {
  const written = (path: string) => site.editions.some((e) => pagesByPath(e).has(path));
  return new Set([
    ...[...placesOf(site).keys()].filter((path) => !written(path)),
    ...leadingOn(site).map(({ from }) => from),
  ]);
});
