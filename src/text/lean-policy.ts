import { once } from './once.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const CHARSET = '<meta charset="utf-8">';
/** A script that holds data is run by nobody and needs no leave. */
const INLINE =
  /<(script|style)(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/\1>/g;
const LOADING = /<(?:script|style|img|iframe|form)[\s>]|\srel="(?:stylesheet|icon)"/;
const HASHES = /(?: 'sha256-[^']+')+/g;

/** What a page that only leads on may do; a browser looks for an icon of the site by itself. */
const NOTHING = "default-src 'none';img-src 'self'";

/**
 * Makes a page's policy say what the page has: of inline scripts and styles the hashes of its own,
 * not those of Astro's islands, which are on every page and half a kilobyte that cannot be compressed;
 * of all it allows nothing where nothing is loaded, and a base only where there is one. It stands before
 * everything that it is about.
 *
 * @param html a whole page, as it is sent
 */
export async function leanPolicy(html: string): Promise<string> {
  const [meta, policy] = POLICY.exec(html) ?? [];
  if (!meta || policy === undefined) return html;
  const own = LOADING.test(html) ? await withHashes(policy, html) : NOTHING;
  // nothing before it escapes it
  if (!html.includes(CHARSET)) return html.replace(meta, withPolicy(own));
  return html.replace(meta, '').replace(CHARSET, CHARSET + withPolicy(own));
}

async function withHashes(policy: string, html: string): Promise<string> {
  const hashes = { script: '', style: '' };
  for (const [, kind, text = ''] of html.matchAll(INLINE))
    hashes[kind === 'style' ? 'style' : 'script'] += ` 'sha256-${await sha256(text)}'`;
  return (html.includes('<base ') ? policy.replace("base-uri 'none'", "base-uri 'self'") : policy)
    .replace(HASHES, '')
    .replace(
      /(script|style)-src 'self'/g,
      (found, kind: 'script' | 'style') => found + hashes[kind],
    );
}

const withPolicy = (policy: string): string =>
  `<meta http-equiv="content-security-policy" content="${policy}">`;

/** The same few texts stand on every page. */
const sha256 = once(async (text: string): Promise<string> => {
  const bytes = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)),
  );
  return btoa(String.fromCharCode(...bytes));
});
