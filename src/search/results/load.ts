/** Gets the files of the search below the site's root; gives up on what does not come. */
import { ZIPPED } from '../format/files.ts';
import type { ReadFile } from '../query/provider.ts';

/** A file that a server sends neither whole nor as an error within this time is given up; */
const PATIENCE_MS = 8000;
/** and sooner where it is only asked whether there is a newer one. */
const NEW_PATIENCE_MS = 4000;

/** Why a search cannot be done. */
export class SearchUnavailable extends Error {}

/**
 * Fetches below a folder.
 *
 * @param root address of the site's root
 * @param held files that need not be fetched, in base64, by their paths; what is empty is not there
 */
export function fetcher(root: URL, held: Readonly<Record<string, string>> = {}): ReadFile {
  return async (path, isNew) => {
    const isZipped = typeof DecompressionStream === 'function';
    const name = isZipped ? path + ZIPPED : path;
    const own = isNew ? undefined : held[name];
    try {
      if (own) return await inflate(decodeBase64(own));
      return await inTime(isNew ? NEW_PATIENCE_MS : PATIENCE_MS, async (signal) => {
        const response = await fetch(new URL(name, root), {
          signal,
          ...(isNew && { cache: 'reload' }),
        });
        if (!response.ok) throw new SearchUnavailable(`${path}: ${response.status}`);
        const bytes = new Uint8Array(await response.arrayBuffer());
        return isZipped ? await inflate(bytes) : bytes;
      });
    } catch (cause) {
      throw cause instanceof SearchUnavailable
        ? cause
        : new SearchUnavailable(`${path}: ${String(cause)}`, { cause });
    }
  };
}

/** Gives up on what takes longer, and tells it so. */
async function inTime<T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`${ms / 1000}초 안에 오지 않았습니다.`));
      abort.abort();
    }, ms);
  });
  try {
    return await Promise.race([work(abort.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}

const decodeBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** Unzips bytes; bytes that a server has unzipped on the way stay as they are. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
