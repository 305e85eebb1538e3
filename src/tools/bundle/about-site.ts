import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spareOf } from '#/search/format/files.ts';
import type { BundledSite } from './relative.ts';

/** What a built site says of itself. */
export interface AboutSite extends BundledSite {
  /** name of the report */
  name: string;
  /** who has published it, and when: the line at the foot of each page */
  imprint: string;
  /** day of the last change that readers notice, ISO 8601 */
  day: string;
}

/** A site that no bundle can be made of; the message is one sentence for those who build. */
export class UnfitSite extends Error {
  override readonly name = 'UnfitSite';
}

const AGAIN = '먼저 “npm run build”를 하십시오.';

/**
 * Reads what a built site says of itself: base path and origin stand on its pages, so that a bundle
 * cannot be told others than the build was.
 *
 * @param dist folder of the built site
 * @param code that of the search which is to read its index
 * @throws UnfitSite when there is none, or it is of other code
 */
export function aboutSite(dist: string, code: string): AboutSite {
  if (!existsSync(join(dist, 'index.html')))
    throw new UnfitSite(`${dist}에 만든 사이트가 없습니다. ${AGAIN}`);
  const front = textOf(dist, 'index.html');
  const changes = textOf(dist, 'changes/index.html');
  const address = /<html[^>]* data-address="([^"]*)"/.exec(front)?.[1];
  const name = /<meta property="og:site_name" content="([^"]*)"/.exec(front)?.[1];
  const imprint = /<footer class="site-footer".*?<p>(.*?)<\/p>/s.exec(front)?.[1];
  const day = /id="day-(\d{4}-\d\d-\d\d)"/.exec(changes)?.[1];
  if (!address || !name || !imprint || !day)
    throw new UnfitSite(`${dist}의 사이트가 온전하지 않습니다. ${AGAIN}`);
  if (!existsSync(join(dist, spareOf('more', code))))
    throw new UnfitSite(`${dist}의 사이트는 지금의 코드로 만든 것이 아닙니다. ${AGAIN}`);
  const { origin, pathname: base } = new URL(address, 'https://site.invalid');
  return {
    ...{ base, name: plain(name), imprint: plain(imprint), day },
    origin: /^https?:/.test(address) ? origin : '',
  };
}

const textOf = (dist: string, file: string): string =>
  existsSync(join(dist, file)) ? readFileSync(join(dist, file), 'utf8') : '';

/** Text without markup. */
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
