import { EpubCheck } from '@likecoin/epubcheck-ts';

/**
 * What a checker of EPUB finds in a book.
 *
 * @returns errors and warnings, a sentence each; none when all is well
 */
export async function epubFaults(epub: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(epub);
  return messages
    .filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))
    .map(({ id, severity, message, location }) => {
      const at = location ? `${location.path}${location.line ? `:${location.line}` : ''}: ` : '';
      return `${at}${severity} ${id}: ${message}`;
    });
}
