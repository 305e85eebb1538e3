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
