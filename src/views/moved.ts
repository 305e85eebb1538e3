import type { Site } from '#/content/site.ts';
import { type Address, isAddress, splitAddress } from '#/text/address.ts';
import { placesOf } from './places.ts';
import { framedPages } from './side-pages.ts';

/** A place that has moved. */
export interface MovedPlace {
  /** its fragment on the page where it was */
  id: string;
  /** where it is now */
  to: Address;
}

/** True for an address at which something stands. */
export function isPlace(site: Site, address: string): boolean {
  const [path, fragment] = splitAddress(address);
  const places = placesOf(site).get(path);
  if (fragment === undefined) return places !== undefined || framedPages(site).has(path);
  return places?.has(fragment) ?? false;
}

/**
 * Where something stands that was published at an address. A place of a page that has moved is looked
 * for on the page's new address; what has moved again is followed.
 *
 * @returns the address itself while it holds; undefined where the redirects lead to nothing
 */
export function currentAddress(site: Site, address: string): Address | undefined {
  const { redirects } = site.permalinks;
  const seen = new Set<string>();
  let at: string | undefined = address;
  while (at !== undefined && !seen.has(at)) {
    if (isPlace(site, at)) return isAddress(at) ? at : undefined;
    seen.add(at);
    const [path, fragment] = splitAddress(at);
    const moved = redirects[path];
    at = redirects[at] ?? (moved && fragment && `${splitAddress(moved)[0]}#${fragment}`);
  }
  return undefined;
}

/** The published places of a page that are elsewhere now, as its redirects say. */
export function movedPlaces(site: Site, path: string): MovedPlace[] {
  const { places, redirects } = site.permalinks;
  const named = Object.keys(redirects)
    .filter((from) => from.startsWith(`${path}#`))
    .map((from) => from.slice(path.length + 1));
  const ids = redirects[path] ? [...new Set([...(places[path] ?? []), ...named])] : named;
  return ids.flatMap((id) => {
    const to = currentAddress(site, `${path}#${id}`);
    return to && to !== `${path}#${id}` ? [{ id, to }] : [];
  });
}
