import { fromHtml } from 'hast-util-from-html';
import { checkContent } from '#/checks/index.ts';
import { readSettings } from '#/settings.ts';
import { withoutBase } from '#/text/address.ts';
import { markdownOfPage } from '#/twins/markdown-of-page.ts';
import { twinsOf } from '#/views/twins.ts';

/**
 * A page as Markdown, made from the page as the development server prints it now.
 *
 * @param origin of the server
 * @param path of the page, with the base path
 * @returns undefined for a page that has no twin, or is not there
 */
export async function twinOfPage(origin: string, path: string): Promise<string | undefined> {
  const { root, base, siteUrl } = readSettings();
  const { site } = checkContent(root);
  const known = site && twinsOf(site).get(withoutBase(path, base) ?? '');
  if (!known) return undefined;
  const page = await fetch(origin + path);
  return page.ok
    ? markdownOfPage(fromHtml(await page.text()), { siteUrl, path }, known)
    : undefined;
}
