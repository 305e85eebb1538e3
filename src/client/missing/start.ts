/** On the page of addresses that lead nowhere: leads on from one that was only sent badly, and offers the others. */
import { withBase, withoutBase } from '#/text/address.ts';
import { type Published, repairAddress } from '#/text/repair-address.ts';
import { offerPlaces, offerSearch } from './offer.ts';

const base = import.meta.env.BASE_URL;

/** @param slot where what is found is told */
export async function repairHere(slot: HTMLElement): Promise<void> {
  const { pathname, search, hash } = location;
  const response = await fetch(withBase('/addresses.json', base));
  if (!response.ok) return;
  const published: Published = await response.json();
  const asked = (withoutBase(pathname, base) ?? pathname) + search + hash;
  const { certain, likely, rest, query } = repairAddress(asked, published);
  // a host that does not have what is published would lead here again
  if (certain && withBase(certain, base) !== pathname) {
    location.replace(withBase(certain, base) + rest);
    return;
  }
  await offerPlaces(slot, likely);
  if (query && (likely.length === 0 || /[가-힣]/.test(query))) await offerSearch(slot, query);
}
