/** Where the site has been unpacked. */
import { fileIn, type UnpackedSite } from './file-in.ts';

/** Written by the bundle. */
declare const BUNDLE_BASE: string;
declare const BUNDLE_ORIGIN: string;

/** Scripts lie in a folder of the root; each is asked where while it is run for the first time. */
const script = document.currentScript;
const { href } = new URL('../', script instanceof HTMLScriptElement ? script.src : location.href);

/** The site that the page is of. */
export const SITE: UnpackedSite = { root: href, base: BUNDLE_BASE, origin: BUNDLE_ORIGIN };

/** Address of the folder of the site. */
export const ROOT: string = href;

/** The file that an address of the page leads to; undefined for one that leads out of the site. */
export const fileOf = (address: string): string | undefined => fileIn(SITE, address, location.href);
