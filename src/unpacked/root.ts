/** Where the site has been unpacked, and how its files and addresses go together. */
import { isAddress, withBase, withoutBase } from '#/text/address.ts';
import { NOWHERE } from './nowhere.ts';

/** Written by the bundle: path that the site is served under, its origin if known, else nothing. */
declare const BUNDLE_BASE: string;
declare const BUNDLE_ORIGIN: string;

/** Path and origin of the site as it is served. */
export const SITE = { base: BUNDLE_BASE, origin: BUNDLE_ORIGIN };

/** Scripts lie in a folder of the root; each is asked where while it is run for the first time. */
const script = document.currentScript;
const root = new URL('../', script instanceof HTMLScriptElement ? script.src : location.href);

/** The site's folder, on the disk or wherever it was unpacked. */
export const ROOT: string = root.href;

/**
 * The file that an address leads to, however it is written: as the site has it, relative to the page, whole.
 *
 * @returns the path below the root, with what follows it (`2023/index.html#a`); undefined outside of the site
 */
export function fileOf(address: string): string | undefined {
  const path = address.startsWith(root.pathname) ? undefined : ofSite(address);
  if (path !== undefined) return withIndex(path.slice(1));
  if (!URL.canParse(address, location.href)) return undefined;
  const { href } = new URL(address, location.href);
  return href.startsWith(ROOT) ? withIndex(href.slice(ROOT.length)) : undefined;
}

/** Without origin and base path. */
function ofSite(address: string): string | undefined {
  const origin = SITE.origin || NOWHERE;
  const path = address.startsWith(`${origin}/`) ? address.slice(origin.length) : address;
  return isAddress(path) ? withoutBase(path, SITE.base) : undefined;
}

/** A folder has no page by itself where no server gives one. */
const withIndex = (path: string): string => path.replace(/(^|\/)(?=$|[?#])/, '$1index.html');

/** The path of a file as the site is served: a page is its folder. */
export const servedPath = (file: string): string =>
  withBase(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, SITE.base);
