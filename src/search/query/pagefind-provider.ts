/** The provider over Pagefind's files: chunks for words, fragments for texts, each fetched once. */
import { at } from '../format/at.ts';
import { indexKey } from '../format/encoding.ts';
import type { IndexFiles } from '../format/files.ts';
import { inflate } from '../format/inflate.ts';
import { type Chunk, chunkOf, type Postings, readChunk, readFragment } from '../format/pagefind.ts';
import { once } from './once.ts';
import type { Provider } from './provider.ts';

/** Gets a file of `dist/` as bytes; rejects when it is missing. */
export type FetchBytes = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * A provider that reads what Pagefind has written.
 *
 * @param fetchBytes gets a file below the site's root
 * @param files where the files of the index lie
 * @param chunks where each chunk of the index begins, and its name
 * @param fragments names of the fragment files by record
 */
export function pagefindProvider(
  fetchBytes: FetchBytes,
  files: IndexFiles,
  chunks: Chunk[],
  fragments: string[],
): Provider {
  const get = async (path: string) => inflate(await fetchBytes(path));
  const loadChunk = once(async (name) => readChunk(await get(files.chunk(name))));
  const loadFragment = once(async (name) => readFragment(await get(files.fragment(name))));
  const none: Postings = new Map();
  return {
    async find(word) {
      const key = indexKey(word);
      const chunk = chunks[chunkOf(key, chunks)];
      return chunk ? ((await loadChunk(chunk[1])).get(key) ?? none) : none;
    },
    read: (record) => loadFragment(at(fragments, record)),
  };
}
