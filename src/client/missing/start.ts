/** On the page of addresses that lead nowhere: leads on from one that was only sent badly, and offers the others. */
import { withBase, withoutBase } from '#/text/address.ts';
import { type Published, repairAddress } from '#/text/repair-address.ts';
import { offerFile, offerPlaces, offerSearch } from './offer.ts';

const base = import.meta.env.BASE_URL;

const NO_SHORT_LINK = '이 짧은 주소는 없습니다. 일곱 글자를 다시 살펴보십시오.';
const NOTHING =
  '이 주소와 비슷한 쪽을 찾지 못했습니다. 받은 주소를 다시 살펴보거나 아래에서 찾으십시오.';

/** @param slot where what is found is told */
export async function repairHere(slot: HTMLElement): Promise<void> {
  const { pathname, search, hash } = location;
  const response = await fetch(withBase('/addresses.json', base));
  if (!response.ok) {
    slot.append(NOTHING);
    return;
  }
  const published: Published = await response.json();
  const asked = (withoutBase(pathname, base) ?? pathname) + search + hash;
  const { certain, likely, files, isShort, rest, query } = repairAddress(asked, published);
  const file = certain ? undefined : await firstThere(files);
  if (file) offerFile(slot, file);
  const to = certain ?? file;
  // a host that does not have what is published would lead here again
  if (to && withBase(to, base) !== pathname) {
    location.replace(withBase(to, base) + rest);
    return;
  }
  const isOffered = await offerPlaces(slot, likely);
  const isSearched = !isOffered || /[가-힣]/.test(query);
  const isFound = query !== '' && isSearched && (await offerSearch(slot, query));
  if (!isOffered && !isFound) slot.append(isShort ? NO_SHORT_LINK : NOTHING);
}

/** The first of some files that the site has. */
async function firstThere(files: readonly string[]): Promise<string | undefined> {
  for (const file of files) {
    const address = withBase(file, base);
    // what was asked for is not there
    if (address === location.pathname) continue;
    const { ok } = await fetch(address, { method: 'HEAD' });
    if (ok) return file;
  }
  return undefined;
}
