/**
 * Pagefind 1.6's index files, read without its WebAssembly: 70 KB less to load, and every word
 * asked alone costs microseconds. The build reads its own index back through this file, so a
 * Pagefind with another format stops the build.
 */
import { decodeCbor, type Item } from './cbor.ts';

/** Places of a word: record → positions in its content, ascending. */
export type Postings = Map<number, number[]>;

/** A chunk of the index: where it begins, in Pagefind's form of words, and the name of its file. */
export type Chunk = [first: string, name: string];

/** Pagefind's table of contents. */
export interface MetaIndex {
  chunks: Chunk[];
  /** names of the fragment files in the order of the records */
  fragments: string[];
}

const MAGIC = 'pagefind_dcd';

/** The payload of a Pagefind file once unzipped. */
function payload(bytes: Uint8Array): Item {
  const start = new TextDecoder().decode(bytes.subarray(0, MAGIC.length));
  if (start !== MAGIC) throw new Error('This is not a file of Pagefind.');
  return decodeCbor(bytes, MAGIC.length);
}

/** Reads an unzipped `.pf_meta`. */
export function readMeta(bytes: Uint8Array): MetaIndex {
  const [, pages, chunks] = payload(bytes) as [string, [string][], [string, string, string][]];
  return {
    chunks: chunks.map(([first, , name]) => [first, name]),
    fragments: pages.map(([name]) => name),
  };
}

type PackedPage = [delta: number, locations: number[]];
type PackedWord = [word: string, pages: PackedPage[], variants: [string, PackedPage[]][]];

/** Reads an unzipped `.pf_index`: each word as it was given (NFC) to its postings. */
export function readChunk(bytes: Uint8Array): Map<string, Postings> {
  const [words] = payload(bytes) as [PackedWord[]];
  const chunk = new Map<string, Postings>();
  // Pagefind keeps words decomposed; the spelling with its syllables is a variant.
  for (const [word, pages, variants] of words) {
    if (pages.length > 0) chunk.set(word, postings(pages));
    for (const [form, pagesOfForm] of variants) chunk.set(form, postings(pagesOfForm));
  }
  return chunk;
}

/** Page numbers and positions are differences; a negative number sets the weight of what follows. */
function postings(pages: PackedPage[]): Postings {
  const found: Postings = new Map();
  let page = 0;
  for (const [delta, locations] of pages) {
    page += delta;
    const positions: number[] = [];
    let position = 0;
    for (const location of locations) {
      if (location < 0) position = 0;
      else {
        position += location;
        positions.push(position);
      }
    }
    found.set(
      page,
      positions.sort((a, b) => a - b),
    );
  }
  return found;
}

/** The number of the chunk that would hold a word: the last one that does not begin after it. */
export function chunkOf(word: string, chunks: Chunk[]): number {
  // Pagefind orders words decomposed and without diacritics.
  const form = word.normalize('NFD').replace(/\p{Mn}/gu, '');
  let [low, high] = [0, chunks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle] as Chunk)[0] <= form) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
