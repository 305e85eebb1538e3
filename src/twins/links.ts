import type { Element } from 'hast';
import { isAddress } from '#/text/address.ts';
import { rewrite } from './elements.ts';

/** Where the site and one of its pages live. */
export interface PageAddress {
  /** origin of the site; undefined when it is not known: addresses then begin at its root */
  siteUrl: string | undefined;
  /** path that the page is served under, with the base path */
  path: string;
}

/** Writes out the addresses of links and pictures: a file that is taken away must still lead back. */
export function inWhole(main: Element, { siteUrl = '', path }: PageAddress): void {
  const whole = (address: unknown): string => {
    const written = String(address);
    if (written.startsWith('#')) return siteUrl + path + written;
    return isAddress(written) ? siteUrl + written : written;
  };
  rewrite(main, (child) => {
    const { tagName, properties } = child;
    if (tagName === 'a' && properties.href !== undefined) properties.href = whole(properties.href);
    if (tagName === 'img') properties.src = whole(properties.src);
    return [child];
  });
}
