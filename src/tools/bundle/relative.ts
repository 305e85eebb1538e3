import { posix } from 'node:path';
import { basePrefix } from '#/text/address.ts';

/** A site as its pages name it. */
export interface BundledSite {
  /** path that it was built for, with slashes at both ends */
  base: string;
  /** origin that it was built for; empty where it does not know one */
  origin: string;
}

/** An address of the site as a file: `2023/index.html`, and what follows it: `#a`. */
export interface FileAddress {
  file: string;
  rest: string;
}

/**
 * The file that an address of the site leads to.
 *
 * @param address as a page of the site has it: root-relative with the base path, or whole
 * @returns undefined for one that is relative already, or leads elsewhere
 */
export function fileOfAddress(
  address: string,
  { base, origin }: BundledSite,
): FileAddress | undefined {
  const isOwn = origin !== '' && address.startsWith(`${origin}/`);
  const path = isOwn ? address.slice(origin.length) : address;
  const below = `${basePrefix(base)}/`;
  if (!path.startsWith(below) || path.startsWith('//')) return undefined;
  const [, name = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(path.slice(below.length)) ?? [];
  return { file: decodeURI(name).replace(/(^|\/)$/, '$1index.html'), rest };
}

/**
 * How a page names a file beside it.
 *
 * @param from file of the page
 */
export const relativeTo = (from: string, { file, rest }: FileAddress): string =>
  encodeURI(posix.relative(posix.dirname(from), file)) + rest;
