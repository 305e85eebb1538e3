import { basePrefix, withBase } from '#/text/address.ts';
import { shortAddress } from '#/text/short-code.ts';

/**
 * The short address of a cited place.
 *
 * @param link the place's link to itself
 * @returns undefined for places that have none: paragraphs, and pages that are no document
 */
export async function shortAddressOf(link: HTMLAnchorElement): Promise<string | undefined> {
  const isDocument = document.querySelector('meta[name="report:document"]');
  if (!isDocument || link.getAttribute('aria-hidden') || !crypto.subtle) return undefined;
  const base = import.meta.env.BASE_URL;
  const place = new URL(link.href);
  const address = place.pathname.slice(basePrefix(base).length) + decodeURIComponent(place.hash);
  return place.origin + withBase(await shortAddress(address), base);
}
