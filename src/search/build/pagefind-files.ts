/**
 * Pagefind 1.6's files, read without its WebAssembly. A Pagefind with another format stops the build,
 * which holds what it reads here to the records that it has given.
 */
import type { Postings } from '../format/postings.ts';
import { decodeCbor, type Item } from './cbor.ts';

/** Pagefind's table of contents: names of the fragment files in the order of the records. */
export type MetaIndex = string[];

const MAGIC = 'pagefind_dcd';

/** What follows the mark at the start of a Pagefind file once unzipped. */
function payload(bytes: Uint8Array): Uint8Array {
  if (new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw new Error('Pagefind의 파일이 아닙니다.');
  return bytes.subarray(MAGIC.length);
}

/** Reads an unzipped `.pf_meta`. */
export function readMeta(bytes: Uint8Array): MetaIndex {
  const [, pages] = decoded<[Item, [string][]]>(bytes);
  return pages.map(([name]) => name);
}

/**
 * The address in an unzipped `.pf_fragment`.
 *
 * @throws SyntaxError when it is cut off
 */
export const readAddress = (bytes: Uint8Array): string =>
  JSON.parse(new TextDecoder().decode(payload(bytes))).url;

type PackedPage = [delta: number, locations: number[]];
type PackedWord = [word: string, pages: PackedPage[], variants: [string, PackedPage[]][]];

/** Reads an unzipped `.pf_index`: each word as it was given (NFC) to its postings. */
export function readChunk(bytes: Uint8Array): Map<string, Postings> {
  const [words] = decoded<[PackedWord[]]>(bytes);
  const chunk = new Map<string, Postings>();
  // Pagefind keeps words decomposed; the spelling with its syllables is a variant.
  for (const [word, pages, variants] of words) {
    if (pages.length > 0) chunk.set(word, postings(pages));
    for (const [form, pagesOfForm] of variants) chunk.set(form, postings(pagesOfForm));
  }
  return chunk;
}

/** The item of a file; its form is Pagefind's, which the check of the index holds at every build. */
const decoded = <Form extends Item>(bytes: Uint8Array): Form => decodeCbor(payload(bytes)) as Form;

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
