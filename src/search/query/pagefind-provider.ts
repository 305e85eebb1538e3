/** The provider over Pagefind's files: chunks for words, fragments for texts, each fetched once. */

import { type Chunk, chunkOf, type Postings, readChunk } from '../format/chunks.ts';
import { indexKey } from '../format/encoding.ts';
import { inflate } from '../format/inflate.ts';
import type { Provider } from './provider.ts';

/** Gets a file of `dist/` as bytes; rejects when it is missing. */
export type FetchBytes = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

interface StoredFragment {
  url: string;
  content: string;
  filters: Record<string, string[]>;
}

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
  const get = async (path: string) => inflate(await fetchBytes(`pagefind/${path}`));
  const loadChunk = once(async (name: string) => readChunk(await get(`index/${name}.pf_index`)));
  const loadFragment = once(async (name: string) => {
    const bytes = await get(`fragment/${name}.pf_fragment`);
    return JSON.parse(new TextDecoder().decode(bytes.subarray(12))) as StoredFragment;
  });
  const none: Postings = new Map();
  return {
    async find(word) {
      const key = indexKey(word);
      const chunk = chunks[chunkOf(key, chunks)];
      return chunk ? ((await loadChunk(chunk[1])).get(key) ?? none) : none;
    },
    async read(record) {
      const { url, content, filters } = await loadFragment(fragments[record] as string);
      return { url, content, within: filters.within ?? [] };
    },
  };
}

/** Runs a load once a name; a load that fails may be tried again. */
function once<Value>(load: (name: string) => Promise<Value>): (name: string) => Promise<Value> {
  const loads = new Map<string, Promise<Value>>();
  return (name) => {
    let running = loads.get(name);
    if (!running) {
      running = load(name);
      loads.set(name, running);
      running.catch(() => loads.delete(name));
    }
    return running;
  };
}
