import type { Edition } from '#/content/edition.ts';
import { didYouMean } from '#/content/hints.ts';
import type { Page } from '#/content/pages.ts';
import type { Fault } from '#/content/problem.ts';
import type { Site } from '#/content/site.ts';
import { editionAt } from '#/model/edition-at.ts';
import { fragmentsOf, hasPlace } from '#/model/fragments.ts';
import { pagesByPath } from '#/model/pages.ts';
import { type Address, joinAddress, splitAddress } from '#/text/address.ts';
import { generatedPages } from '#/views/generated-pages.ts';
import { currentAddress } from '#/views/moved.ts';
import { placesOf } from '#/views/places.ts';
import { isWithheldPlace, yearIn } from './withheld-places.ts';

/** The page of the report at an address, with its edition; undefined for other pages and none. */
export function pageAt(site: Site, path: string): { edition: Edition; page: Page } | undefined {
  const edition = editionAt(site, path);
  const page = edition && pagesByPath(edition).get(path);
  return edition && page && { edition, page };
}

/** True for a page that is left out because it has problems of its own. */
export const isWithheldPath = ({ editions, unread }: Site, path: string): boolean =>
  unread.includes(yearIn(path) ?? '') || editions.some(({ withheld }) => withheld.pages.has(path));

/**
 * What is wrong with an address of the site, or undefined.
 *
 * @param from address of the page that a fragment alone is meant for
 */
export function addressFault(
  site: Site,
  address: string,
  from?: string,
): Pick<Fault, 'message' | 'hint'> | undefined {
  const [written, fragment] = splitAddress(address);
  const path = written || from || '';
  const places = placesOf(site).get(path);
  const whole = joinAddress(path as Address, fragment);
  // of a place that the page did not take along, where the page is now
  const now = currentAddress(site, whole) ?? currentAddress(site, path);
  if (now && now !== whole && now !== path)
    return {
      message: `“${address}”은(는) 옮긴 자리입니다.`,
      hint: `옮긴 곳을 바로 적으십시오: ${now}`,
    };
  if (!places && !generatedPages(site).has(path)) {
    return isWithheldPath(site, path) ? undefined : noPage(site, address, path, from);
  }
  if (fragment === undefined || places?.has(fragment) || isWithheldPlace(site, path, fragment))
    return undefined;
  const found = pageAt(site, path);
  if (found && hasPlace(found.edition, found.page, fragment)) return undefined;
  const existing = found ? fragmentsOf(found.edition, found.page) : (places ?? []);
  return {
    message: `“${path}”에 “#${fragment}”이(가) 없습니다.`,
    hint: didYouMean(fragment, existing),
  };
}

/** Only pages of the same edition, or of none, can have been meant. */
function noPage(
  site: Site,
  address: string,
  path: string,
  from = '',
): Pick<Fault, 'message' | 'hint'> {
  const message = `“${address}”로 가는 쪽이 없습니다.`;
  const year = yearIn(path);
  const years = site.editions.map((edition) => edition.year);
  if (year && !years.includes(year))
    return { message, hint: `${year}년판이 없습니다. 있는 판: ${years.join(', ')}` };
  const pages = [...placesOf(site).keys(), ...generatedPages(site)];
  return { message, hint: didYouMean(path, pages.filter(isNear(year ?? yearIn(from)))) };
}

/** True for pages of an edition and those of none: what was published is never another edition's. */
export const isNear = (year: string | undefined) => (path: string) =>
  [undefined, year].includes(yearIn(path));
