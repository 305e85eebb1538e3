import { ASKED, FOREVER, GENERAL, type Headers, OPEN, policyHeader } from './headers.ts';
import type { Inline } from './policy.ts';

/** Hosts that read a file `_headers`, and differ in what becomes of a header that two rules name. */
export type StaticHost = 'cloudflare' | 'netlify';

/**
 * The file `_headers`, for hosts that serve a folder: Cloudflare, which joins what several rules say of
 * a header unless a line takes it off first, or Netlify, which knows no such line and takes what the
 * narrower rule says. Both name types rightly, and have everything asked for anew by themselves.
 *
 * @param base base path of the site
 * @param inline what inline texts the pages of the site have
 */
export function staticHostHeaders(base: string, inline: Inline, host: StaticHost): string {
  const rule = (path: string, headers: Headers, taken: readonly string[] = []) =>
    [
      base + path,
      ...(host === 'cloudflare' ? taken.map((name) => `  ! ${name}`) : []),
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n');
  return [
    rule('*', { ...GENERAL, ...policyHeader(inline, false), ...ASKED }),
    rule(':year/embed/*', policyHeader(inline, true), ['Content-Security-Policy']),
    ...['_astro/*', 'packs/*', 'search/:year/:build/*'].map((path) =>
      rule(path, FOREVER, ['Cache-Control']),
    ),
    ...[':year/data/*', ':year/charts/*'].map((path) =>
      rule(path, OPEN, ['Access-Control-Allow-Origin']),
    ),
    '',
  ].join('\n');
}
