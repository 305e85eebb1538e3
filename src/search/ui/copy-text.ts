/** What is handed on to others. Every page has this file before a reader asks for anything. */

/** Where something is: a link, the window. */
export type Located = Pick<URL, 'origin' | 'pathname'>;

/**
 * Where the site has something, as others are told and as its files name it: where it is. What has been
 * unpacked from a zip is elsewhere (`unpacked/copy-text.ts`).
 *
 * @param at a link, the window
 */
export const onSite = (at: Located): Located => at;

/**
 * Puts a text into the clipboard, at a click.
 *
 * @returns false when the browser does not allow it
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
