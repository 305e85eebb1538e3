import { isData, isFramed, isHashed } from './addresses.ts';
import { hostPolicy, type Inline } from './policy.ts';

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** What is never wanted: a page that is broken into must not reach what it does not use itself. */
const UNUSED = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope'].concat([
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]);

/** What every answer says. */
export const GENERAL: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': UNUSED.map((feature) => `${feature}=()`).join(', '),
};

/** What is right for ever is not asked for again. */
export const FOREVER: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** All else is kept, and asked about each time: an answer of a few bytes where nothing has changed. */
export const ASKED: Headers = { 'Cache-Control': 'no-cache' };
/** What programs on other sites may read. */
export const OPEN: Headers = { 'Access-Control-Allow-Origin': '*' };

/** The policy, as a header. */
export const policyHeader = (inline: Inline, isFramedPage: boolean): Headers => ({
  'Content-Security-Policy': hostPolicy(inline, isFramedPage),
});

/**
 * What a host says of a file, and of a page that is not there; configurations of hosts are written from
 * the same parts, and tests hold them to it.
 *
 * @param path without base path and query, `/2023/data/a.csv`
 * @param inline what inline texts the pages of the site have; undefined for what this project has not
 *   built, which gets no policy
 */
export const headersOf = (path: string, inline: Inline | undefined): Headers => ({
  ...GENERAL,
  ...(inline && policyHeader(inline, isFramed(path))),
  ...(isHashed(path) ? FOREVER : ASKED),
  ...(isData(path) && OPEN),
});
