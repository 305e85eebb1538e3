import type { Edition } from '#/content/edition.ts';
import type { Fault } from '#/content/problem.ts';
import type { Site } from '#/content/site.ts';
import { isWhole } from '#/model/pages.ts';
import { type Passage, passagesByAddress } from '#/model/passages.ts';
import { splitAddress } from '#/text/address.ts';
import { addressFault, isWithheldPath, pageAt } from './addresses.ts';

type Told = Pick<Fault, 'message' | 'hint'>;

/**
 * The place in a document of the report that the edition's words lead to.
 *
 * @returns the passage, or what is wrong with the address; undefined for one that another rule tells
 */
export function reportPlace(
  edition: Edition,
  site: Site,
  address: string,
): Passage | Told | undefined {
  // told by links-lead-somewhere
  if (addressFault(site, address)) return undefined;
  const [path] = splitAddress(address);
  const found = pageAt(site, path);
  if (isWithheldPath(site, path) || (found && !isWhole(found.edition, found.page)))
    return undefined;
  const passage = passagesByAddress(edition).get(address);
  if (!passage || passage.page.kind === 'overview')
    return {
      message: `“${address}”은(는) 이 판의 문서의 자리가 아닙니다.`,
      hint: '문서에 있는 절·문단·표·행의 주소를 적으십시오.',
    };
  if (passage.kind === 'page')
    return {
      message: `“${address}”은(는) 문서 전체입니다.`,
      hint: '그 말이 있는 절·문단·표·행의 주소를 적으십시오: …/#자리',
    };
  return passage;
}

/** True for what `reportPlace` found. */
export const isPlace = (place: Passage | Told | undefined): place is Passage =>
  place !== undefined && 'address' in place;
