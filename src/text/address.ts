/** Addresses of the site: root-relative, without the base path it is served under. */

/** `/2023/battery/eu-market/#trends`; nothing but such a path is an address of the site. */
export type Address = `/${string}`;

/** True for a root-relative address; web addresses, `//host` and fragments alone are none. */
export const isAddress = (text: string): text is Address => /^\/(?!\/)/.test(text);

/** Page and place of an address, as written: `['/2023/', 'part-battery']`. */
export function splitAddress(address: string): [path: string, fragment: string | undefined] {
  const at = address.indexOf('#');
  return at < 0 ? [address, undefined] : [address.slice(0, at), address.slice(at + 1)];
}

/** The address of a place on a page; of the page itself without a fragment. */
export const joinAddress = (path: Address, fragment?: string): Address =>
  fragment ? `${path}#${fragment}` : path;

/** The base path without its last slash: empty for `/`. */
export const basePrefix = (base: string): string => base.replace(/\/$/, '');

/** An address of the site as the server knows it. */
export const withBase = (address: string, base: string): string => basePrefix(base) + address;

/** The address of the site that a server's path stands for; undefined when it lies outside the base. */
export function withoutBase(path: string, base: string): Address | undefined {
  const prefix = basePrefix(base);
  if (path === prefix) return '/';
  return path.startsWith(`${prefix}/`) ? `/${path.slice(prefix.length + 1)}` : undefined;
}
