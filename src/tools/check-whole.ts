/** Checks what only the whole of a built site shows: that addresses lead somewhere, and no published one has vanished. */
import { PERMALINKS } from '#/content/permalinks-file.ts';
import { breaking, type Fault, type Problem } from '#/content/problem.ts';
import type { Permalinks } from '#/schemas/permalinks.ts';
import { withBase } from '#/text/address.ts';
import { linksOfFiles } from './addresses-in-files.ts';
import { pagePath } from './built-site.ts';
import type { CheckedPage } from './check-page.ts';
import { followLinks, type Place, type Target } from './links-lead-somewhere.ts';

/** The addresses that a site must have. */
export interface ExpectedAddresses {
  /** those that have been published, by page */
  published: Permalinks['places'];
  /** those that search results lead to */
  searched: readonly string[];
}

/**
 * All faults of a site whose pages have been checked by themselves: theirs, and those of links from page to
 * page, from data and feeds, and from what is searched.
 *
 * @param place its folder, and the base path and origin that it was built for
 * @param checked what has come of each of its pages, by file
 */
export function checkWhole(
  place: Place,
  { published, searched }: ExpectedAddresses,
  checked: ReadonlyMap<string, CheckedPage>,
): Problem[] {
  const pages = new Map(
    [...checked].map(([file, { ids, links }]): [string, Target] => [
      pagePath(file),
      { file, links, ids: new Set(ids) },
    ]),
  );
  const faultsOf = followLinks(pages, place);
  const toSearched = searched.map((address) => withBase(address, place.base));
  return [
    ...[...checked.values()].flatMap(({ problems }) => problems),
    ...breaking('built-links-lead-somewhere', [
      ...[...pages].flatMap(([path, { file, links }]) => faultsOf({ file, path, links })),
      ...linksOfFiles(place.dist, place.base).flatMap(faultsOf),
      ...faultsOf({ file: 'search', links: toSearched }),
    ]),
    ...breaking('built-permalinks-hold', permalinksHold(pages, published)),
  ];
}

/** Every published page and place is there: itself, or as one that leads on to where it has moved. */
function permalinksHold(pages: ReadonlyMap<string, Target>, places: Permalinks['places']): Fault[] {
  const vanished = (address: string) => ({
    file: PERMALINKS,
    message: `공개한 주소 “${address}”이(가) 만든 사이트에 없습니다.`,
    hint: '자리를 되살리거나, 같은 파일의 redirects에 옮긴 곳을 적으십시오.',
  });
  return Object.entries(places).flatMap(([path, fragments]) => {
    const page = pages.get(path);
    if (!page) return [vanished(path)];
    return fragments.filter((f) => !page.ids.has(f)).map((f) => vanished(`${path}#${f}`));
  });
}
