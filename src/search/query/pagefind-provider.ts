/** The provider over Pagefind's files: chunks for words, fragments for texts, each fetched once. */
import { at } from '../format/at.ts';
import { indexKey } from '../format/encoding.ts';
import { FILES } from '../format/files.ts';
import { inflate } from '../format/inflate.ts';
import { type Chunk, chunkOf, type Postings, readChunk, readFragment } from '../format/pagefind.ts';
import { once } from './once.ts';
import type { Provider } from './provider.ts';

/** Gets a file of `dist/` as bytes; rejects when it is missing. */
export type FetchBytes = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * A provider that reads `pagefind/`.
 *
 * @param fetchBytes gets a file below the site's root
 * @param chunks where each chunk of the index begins, and its name
 * @param fragments names of the fragment files by record
 */
export function pagefindProvider(
  fetchBytes: FetchBytes,
  chunks: Chunk[],
  fragments: string[],
): Provider {
  const get = async (path: string) => inflate(await fetchBytes(path));
  const loadChunk = once(async (name) => readChunk(await get(FILES.chunk(name))));
  const loadFragment = once(async (name) => readFragment(await get(FILES.fragment(name))));
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
