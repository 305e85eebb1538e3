import { withBase } from './text/address.ts';

/**
 * The address of a place of this site under the configured base path.
 *
 * @param path root-relative path of the site, such as `/2023/battery/#eu`
 * @returns the same path below `BASE_PATH`
 */
export const href = (path: string): string => withBase(path, import.meta.env.BASE_URL);
