const ALPHABET = '23456789abcdefghijkmnpqrstuvwxyz';

/**
 * The code of a place's short link, as `report/all-places.ts` computes it.
 *
 * @param address root-relative address without base path
 */
export async function shortCode(address: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(address));
  return [...new Uint8Array(hash).subarray(0, 7)].map((byte) => ALPHABET[byte % 32]).join('');
}

/**
 * The short address of a cited place.
 *
 * @param link the place's link to itself
 * @returns undefined for places that have none: paragraphs, and pages that are no document
 */
export async function shortAddress(link: HTMLAnchorElement): Promise<string | undefined> {
  const isDocument = document.querySelector('meta[name="report:document"]');
  if (!isDocument || link.getAttribute('aria-hidden') || !crypto.subtle) return undefined;
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const place = new URL(link.href);
  const address = place.pathname.slice(base.length) + decodeURIComponent(place.hash);
  return `${place.origin}${base}/s/${await shortCode(address)}/`;
}
