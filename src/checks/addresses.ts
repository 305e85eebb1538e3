import type { Edition } from '#/content/edition.ts';
import { didYouMean } from '#/content/hints.ts';
import type { Page } from '#/content/pages.ts';
import type { Fault } from '#/content/problem.ts';
import type { Site } from '#/content/site.ts';
import { fragmentsOf, hasPlace } from '#/model/fragments.ts';
import { pagesByPath } from '#/model/pages.ts';
import { splitAddress } from '#/text/address.ts';
import { generatedPages } from '#/views/generated-pages.ts';

/** The page of the report at an address, with its edition; undefined for other pages and none. */
export function pageAt(site: Site, path: string): { edition: Edition; page: Page } | undefined {
  const edition = site.editions.find(({ year }) => path.startsWith(`/${year}/`));
  const page = edition && pagesByPath(edition).get(path);
  return edition && page && { edition, page };
}

/** True for a page that is left out because it has problems of its own. */
export const isWithheldPath = ({ editions }: Site, path: string): boolean =>
  editions.some(({ withheld }) => withheld.pages.has(path));

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
  const found = pageAt(site, path);
  if (!found) {
    if (generatedPages(site).has(path) || isWithheldPath(site, path)) return undefined;
    const pages = site.editions.flatMap((edition) => [...pagesByPath(edition).keys()]);
    return {
      message: `“${address}”로 가는 쪽이 없습니다.`,
      hint: didYouMean(path, [...pages, ...generatedPages(site)]),
    };
  }
  const { edition, page } = found;
  if (fragment === undefined || hasPlace(edition, page, fragment)) return undefined;
  return {
    message: `“${page.path}”에 “#${fragment}”이(가) 없습니다.`,
    hint: didYouMean(fragment, fragmentsOf(edition, page)),
  };
}
