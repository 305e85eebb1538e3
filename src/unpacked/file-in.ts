import { isAddress, withBase, withoutBase } from '#/text/address.ts';
import { NOWHERE } from './nowhere.ts';

/** A site, as it is served and where it was unpacked. */
export interface UnpackedSite {
  /** address of its folder: `file:///C:/report-2023/` */
  root: string;
  /** path that it is served under, with slashes at both ends */
  base: string;
  /** origin that it is served from; empty where it does not know one */
  origin: string;
}

/**
 * The file that an address leads to, however it is written: as the site has it, relative to the page, whole.
 *
 * @param from address of the page that has it
 * @returns the path below the root, with what follows it (`2023/index.html#a`); undefined outside of the site
 */
export function fileIn(site: UnpackedSite, address: string, from: string): string | undefined {
  const isOnDisk = address.startsWith(new URL(site.root).pathname);
  const path = isOnDisk ? undefined : ofSite(site, address);
  if (path !== undefined) return withIndex(path.slice(1));
  if (!URL.canParse(address, from)) return undefined;
  const { href } = new URL(address, from);
  return href.startsWith(site.root) ? withIndex(href.slice(site.root.length)) : undefined;
}

/** Without origin and base path. */
function ofSite({ origin, base }: UnpackedSite, address: string): string | undefined {
  const host = origin || NOWHERE;
  const path = address.startsWith(`${host}/`) ? address.slice(host.length) : address;
  return isAddress(path) ? withoutBase(path, base) : undefined;
}

/** A folder has no page by itself where no server gives one. */
const withIndex = (path: string): string => path.replace(/(^|\/)(?=$|[?#])/, '$1index.html');

/** The path of a file as the site is served: a page is its folder. */
export const servedPath = ({ base }: Pick<UnpackedSite, 'base'>, file: string): string =>
  withBase(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, base);
