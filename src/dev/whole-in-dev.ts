import { bindWhole, chapterPaths } from '#/paper/bind-whole.ts';
import { withBase } from '#/text/address.ts';

/**
 * Puts the whole report together in `npm run dev`, where pages are printed when they are asked for.
 *
 * @param frame the page that takes the others
 * @param base base path of the site
 * @param origin where the development server answers
 */
export async function wholeInDev(frame: string, base: string, origin: string): Promise<string> {
  const pages = new Map<string, string>();
  // one after the other: each is as much work as the server does at once
  for (const path of chapterPaths(frame)) {
    const response = await fetch(new URL(withBase(path, base), origin));
    pages.set(path, await response.text());
  }
  return bindWhole(frame, base, (path) => pages.get(path) ?? '');
}
