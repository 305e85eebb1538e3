import type { Position } from '#/content/position.ts';
import type { Fault } from '#/content/problem.ts';
import type { Site } from '#/content/site.ts';
import { splitAddress } from '#/text/address.ts';
import { currentAddress, isPlace } from '#/views/moved.ts';
import { publicationOf } from '#/views/publication.ts';
import { addressFault } from './addresses.ts';
import type { SiteCheck } from './rule.ts';
import { isWithheldPlace, yearIn } from './withheld-places.ts';

/** A redirect leads from a published address that is gone, in one step, to a place of the same edition. */
export const redirectsLeadOn: SiteCheck = (site) =>
  Object.entries(site.permalinks.redirects).flatMap(([from, to]) => {
    const position = site.permalinks.at('redirects', from);
    return [...faultsOfStart(site, from, position), ...faultsOfEnd(site, from, to, position)];
  });

function faultsOfStart(site: Site, from: string, position: Position): Fault[] {
  const { places, redirects } = site.permalinks;
  const [path, fragment] = splitAddress(from);
  const fault = (message: string, hint: string) => [
    { ...position, field: 'redirects', message, hint },
  ];
  if (publicationOf(site).has(path) && (fragment === undefined || isPlace(site, from)))
    return fault(
      `“${from}”은(는) 지금도 있는 자리입니다.`,
      '있는 자리는 옮기지 않습니다: 이 줄을 지우십시오.',
    );
  const recorded = places[path];
  if (!recorded || (fragment !== undefined && !recorded.includes(fragment)))
    return fault(
      `“${from}”은(는) 공개한 적이 없는 주소입니다.`,
      '철자를 살피십시오. 공개한 주소는 같은 파일의 places에 있습니다.',
    );
  if (fragment === undefined || publicationOf(site).has(path) || redirects[path]) return [];
  if (isWithheldPlace(site, path)) return [];
  return fault(
    `“${from}”의 쪽 “${path}”이(가) 없습니다.`,
    `쪽이 옮겨 갔으면 그 쪽부터 적으십시오: ${path}: /…/`,
  );
}

function faultsOfEnd(site: Site, from: string, to: string, position: Position): Fault[] {
  const fault = (message: string, hint: string) => [
    { ...position, field: 'redirects', message, hint },
  ];
  if (isLoop(site, from))
    return fault(
      `“${from}”에서 떠나면 제자리로 돌아옵니다.`,
      '돌고 도는 줄 가운데 하나를 있는 자리로 바꾸십시오.',
    );
  const [year, other] = [yearIn(from), yearIn(to)];
  if (year && other && year !== other)
    return fault(
      `“${from}”을(를) ${other}년판 “${to}”으로 옮길 수 없습니다.`,
      `공개한 주소는 다른 판의 내용을 뜻하게 되지 않습니다. ${year}년판의 자리를 적으십시오.`,
    );
  const { redirects } = site.permalinks;
  const [path, fragment] = splitAddress(to);
  const end = currentAddress(site, to);
  if (end === to) return [];
  if (redirects[to] || redirects[path])
    return fault(
      `“${from}”이(가) 가는 “${to}”도 옮긴 자리입니다.`,
      end ? `한 번에 가게 적으십시오: ${from}: ${end}` : '있는 자리를 적으십시오.',
    );
  if (isWithheldPlace(site, path, fragment)) return [];
  const dead = addressFault(site, to);
  return dead ? [{ ...position, field: 'redirects', ...dead }] : [];
}

function isLoop({ permalinks: { redirects } }: Site, from: string): boolean {
  const seen = new Set<string>();
  let at: string | undefined = from;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    at = redirects[at] ?? redirects[splitAddress(at)[0]];
  }
  return at !== undefined;
}
