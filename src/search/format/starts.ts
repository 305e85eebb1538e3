/**
 * What a page must know to ask for the words of a query before the engine has come: where they lie, and with
 * which letters each chunk begins.
 */

import { chunkOf, type WordPlaces } from './chunk-of.ts';

/** The chunks of one index. */
export interface Starts extends WordPlaces {
  edition: string;
  /** hash of the whole index; name of the folder in which its chunks and texts lie */
  build: string;
}

/** What of a query is looked up as it stands, roughly: the engine cuts it with more care. */
const WORD = /[가-힣]+|[a-z]+\d*|\d+/g;

/**
 * The chunks that an engine asks for first: all of them for eight of ten queries, and for every eighth one more.
 * What a long word may be made of is not guessed: every other guess would be wrong.
 *
 * @param query as typed
 */
export function foreseen(query: string, places: WordPlaces): Set<number> {
  const typed = query
    .normalize('NFC')
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, '$1');
  return new Set((typed.match(WORD) ?? []).map((word) => chunkOf(word, places)));
}
