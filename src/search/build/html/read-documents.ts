/** The documents of the built site, read from its pages. */
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchDocument } from '../document.ts';
import { readPage } from './read-page.ts';

/**
 * Reads the pages that carry a document or the glossary, in the order of their addresses; the
 * glossary comes last.
 *
 * @param dist folder of the built site
 * @param kindTitles kinds of documents in the reader's words
 * @throws Error when a page breaks the markup contract
 */
export async function readDocuments(
  dist: string,
  kindTitles: Record<string, string>,
): Promise<SearchDocument[]> {
  const documents: SearchDocument[] = [];
  for await (const file of glob('**/*.html', { cwd: dist })) {
    const path = file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');
    const document = readPage(await readFile(join(dist, file), 'utf8'), path, kindTitles);
    if (document) documents.push(document);
  }
  const order = ({ kind, passages: [page] }: SearchDocument) =>
    `${kind === 'glossary' ? 1 : 0}${page?.address}`;
  return documents.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
