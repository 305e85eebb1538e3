import { resolve } from 'node:path';

/** What the environment decides. Nothing else reads it. */
export interface Settings {
  /** folder that holds `content/` */
  root: string;
  /** folder of the built site */
  dist: string;
  /** path the site is served under, with slashes at both ends */
  base: string;
  /** origin of the site, e.g. `https://example.org`; undefined when it is not known yet */
  siteUrl: string | undefined;
  /** port of the preview server */
  port: number;
}

/**
 * Reads the settings.
 *
 * @param env `CONTENT_ROOT`, `DIST`, `BASE_PATH`, `SITE_URL`, `PORT`
 * @param here the folder that relative paths start from
 */
export function readSettings(env = process.env, here = process.cwd()): Settings {
  return {
    root: resolve(here, env.CONTENT_ROOT ?? '.'),
    dist: resolve(here, env.DIST ?? 'dist'),
    base: `/${(env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
    siteUrl: env.SITE_URL || undefined,
    port: Number(env.PORT ?? 4321),
  };
}
