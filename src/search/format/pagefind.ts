/**
 * Pagefind 1.6's files, read without its WebAssembly: 70 KB less to load, and every word asked
 * alone costs microseconds. The build reads its own index back through this file, so a Pagefind
 * with another format stops the build.
 */
import { decodeCbor, type Item } from './cbor.ts';
import { countWhile } from './sorted.ts';

/** Where a word stands: record → positions in its content, ascending. */
export type Postings = Map<number, number[]>;

/** A chunk of the index: where it begins, in Pagefind's form of words, and the name of its file. */
export type Chunk = [first: string, name: string];

/** Pagefind's table of contents. */
export interface MetaIndex {
  chunks: Chunk[];
  /** names of the fragment files in the order of the records */
  fragments: string[];
}

/** The text of one record. */
export interface Fragment {
  /** address below the site's root */
  url: string;
  /** encoded text, see `encoding.ts` */
  content: string;
  /** titles of the passages in which it lies, outermost first */
  within: string[];
  /** words of the print in it that are doubtful, and are kept as they stand */
  doubtful?: string[];
  /** the question that it answers: where all answers to it stand, and what it is about */
  question?: [address: string, title: string];
}

const MAGIC = 'pagefind_dcd';

/** What follows the mark at the start of a Pagefind file once unzipped. */
function payload(bytes: Uint8Array): Uint8Array {
  if (new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw new Error('Pagefind의 파일이 아닙니다.');
  return bytes.subarray(MAGIC.length);
}

/** Reads an unzipped `.pf_meta`. */
export function readMeta(bytes: Uint8Array): MetaIndex {
  const [, pages, chunks] = decoded<[Item, [string][], [string, Item, string][]]>(bytes);
  return {
    chunks: chunks.map(([first, , name]) => [first, name]),
    fragments: pages.map(([name]) => name),
  };
}

/**
 * Reads an unzipped `.pf_fragment`.
 *
 * @throws SyntaxError when it is cut off
 */
export function readFragment(bytes: Uint8Array): Fragment {
  const stored = JSON.parse(new TextDecoder().decode(payload(bytes)));
  const { within = [], doubtful, question } = stored.filters;
  return {
    url: stored.url,
    content: stored.content,
    within,
    ...(doubtful && { doubtful }),
    ...(question && { question }),
  };
}

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

/** The number of the chunk that would hold a word: the last one that does not begin after it. */
export function chunkOf(word: string, chunks: Chunk[]): number {
  // Pagefind orders words decomposed and without diacritics.
  const form = word.normalize('NFD').replace(/\p{Mn}/gu, '');
  return Math.max(0, countWhile(chunks, ([first]) => first <= form) - 1);
}
