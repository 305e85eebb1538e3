/** Stands for `search/ui/copy-text.ts`: others are told where the site is, never where it was unpacked. */
import { copyText, type Located } from '#/search/ui/copy-text.ts';
import { servedPath } from './file-in.ts';
import { fileOf, SITE } from './root.ts';

export { copyText, type Located };

/**
 * What has been unpacked, where the site has it: others have neither the disk nor the folder, whose path
 * may name a person. Where the site did not know its origin it is the path alone, as in its data.
 */
export function onSite(at: Located): Located {
  // origins of files are opaque, or said to be `null`
  const file = /^https?:/.test(at.origin) ? undefined : fileOf(at.pathname);
  return file === undefined ? at : { origin: SITE.origin, pathname: servedPath(SITE, file) };
}
