import type { Site } from '#/content/site.ts';
import { type CitedPlace, citedPlaces } from '#/model/cited-places.ts';
import { splitAddress } from '#/text/address.ts';
import { currentAddress, movedPlaces } from './moved.ts';

/** A short link: the address that its code was made from, and the place it leads to. */
export interface ShortLink {
  from: string;
  place: CitedPlace;
}

/** The short links of all cited places, and of those that were cited before they moved. */
export function shortLinks(site: Site): ShortLink[] {
  const links = site.editions.flatMap((edition) =>
    citedPlaces(edition).map((place) => ({ from: place.address, place })),
  );
  const byAddress = new Map(links.map((link) => [link.from as string, link]));
  const moved = movedAddresses(site).flatMap(({ from, to }) => {
    const link = byAddress.get(to);
    return link ? [{ ...link, from }] : [];
  });
  return [...links, ...moved];
}

/** Published addresses that lead elsewhere now. */
function movedAddresses(site: Site): { from: string; to: string }[] {
  const { redirects } = site.permalinks;
  const paths = new Set(Object.keys(redirects).map((from) => splitAddress(from)[0]));
  return [...paths].flatMap((path) => {
    const to = redirects[path] && currentAddress(site, path);
    const places = movedPlaces(site, path).map(({ id, to }) => ({ from: `${path}#${id}`, to }));
    return to ? [{ from: path, to }, ...places] : places;
  });
}
