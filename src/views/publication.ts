import type { Site } from '#/content/site.ts';
import { type Address, isAddress, joinAddress, splitAddress } from '#/text/address.ts';
import { shortPaths } from './leading-on.ts';
import { movedPlaces } from './moved.ts';
import { type Places, placesOf } from './places.ts';
import { backlinkPages, framedPages } from './side-pages.ts';

/** Every page that is published with the places on it: what shows something, tables for frames, and the short paths. */
export function publicationOf(site: Site): Places {
  return new Map([
    ...placesOf(site),
    ...[...framedPages(site).keys()].map((path): [string, ReadonlySet<string>] => [
      path,
      new Set(),
    ]),
    ...shortPaths(site.current).map(({ from }): [string, ReadonlySet<string>] => [from, new Set()]),
  ]);
}

/** The addresses that are published but not recorded yet. */
export function newAddresses(site: Site): Address[] {
  const { places } = site.permalinks;
  return [...publicationOf(site)].flatMap(([path, fragments]) => {
    if (!isAddress(path)) return [];
    const recorded = new Set(places[path]);
    const fresh = [...fragments].filter((fragment) => !recorded.has(fragment));
    return [
      ...(places[path] ? [] : [path]),
      ...fresh.map((fragment) => joinAddress(path, fragment)),
    ];
  });
}

/** Every page that is built with the ids that lead to a place on it, those of moved places too. */
export function builtPlaces(site: Site): Places {
  const moved = Object.keys(site.permalinks.redirects).map((from) => splitAddress(from)[0]);
  const built = new Map([...publicationOf(site), ...framedPages(site), ...backlinkPages(site)]);
  for (const path of moved) {
    const ids = movedPlaces(site, path).map(({ id }) => id);
    built.set(path, new Set([...(built.get(path) ?? []), ...ids]));
  }
  return built;
}
