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
  /** where readers tell what is wrong, `mailto:…` or `https://…`; undefined when nobody has said */
  contact: string | undefined;
  /** port of the preview server */
  port: number;
  /** the host that builds the site itself, and says so: its `_headers` differ */
  builder: 'cloudflare' | 'netlify';
}

/**
 * Reads the settings.
 *
 * @param env `CONTENT_ROOT`, `DIST`, `BASE_PATH`, `SITE_URL`, `CONTACT`, `PORT`, and `NETLIFY`, which Netlify sets
 * @param here the folder that relative paths start from
 * @throws Error when `SITE_URL` is not the origin of a site, or `CONTACT` no address to write to
 */
export function readSettings(env = process.env, here = process.cwd()): Settings {
  return {
    root: resolve(here, env.CONTENT_ROOT ?? '.'),
    dist: resolve(here, env.DIST ?? 'dist'),
    base: `/${(env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
    siteUrl: env.SITE_URL ? originOf(env.SITE_URL) : undefined,
    contact: env.CONTACT ? contactOf(env.CONTACT) : undefined,
    port: Number(env.PORT ?? 4321),
    builder: env.NETLIFY ? 'netlify' : 'cloudflare',
  };
}

/** The origin that `SITE_URL` names; its path is the base path's business. */
function originOf(siteUrl: string): string {
  const { origin, protocol, pathname, search, hash } = URL.canParse(siteUrl)
    ? new URL(siteUrl)
    : new URL('none:');
  if (!/^https?:$/.test(protocol))
    throw new Error(`SITE_URL이 “${siteUrl}”입니다. https://example.org처럼 적으십시오.`);
  if (pathname !== '/' || search || hash)
    throw new Error(
      `SITE_URL “${siteUrl}”에 경로가 있습니다. SITE_URL=${origin} BASE_PATH=${pathname}처럼 나누어 적으십시오.`,
    );
  return origin;
}

/** The address that `CONTACT` names: of mail, or of a page. */
function contactOf(contact: string): string {
  if (/^[^\s@:/]+@[^\s@/]+\.[^\s@/]+$/.test(contact)) return `mailto:${contact}`;
  if (URL.canParse(contact) && new URL(contact).protocol === 'https:') return contact;
  throw new Error(
    `CONTACT가 “${contact}”입니다. edition@example.org나 https://example.org/tell처럼 적으십시오.`,
  );
}
