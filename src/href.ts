import { withBase } from './text/address.ts';

/**
 * The address of a place of this site under the configured base path.
 *
 * @param path root-relative path of the site, such as `/2023/battery/#eu`
 * @returns the same path below `BASE_PATH`
 */
export const href = (path: string): string => withBase(path, import.meta.env.BASE_URL);

/**
 * The whole address of a place, for what is read outside of its page: data, feeds, citations. It stays
 * root-relative in a build that has not been told its `SITE_URL`: readers take it from where they found it.
 *
 * @param path root-relative path of the site
 */
export const fullHref = (path: string): string => knownHref(path) ?? href(path);

/**
 * The whole address of a place, for what is of no use with less: previews, pictures.
 *
 * @param path root-relative path of the site
 * @returns undefined in a build that has not been told its `SITE_URL`
 */
export function knownHref(path: string): string | undefined {
  const site: string | undefined = import.meta.env.SITE;
  return site && new URL(href(path), site).href;
}
