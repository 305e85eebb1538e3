/**
 * The catalogue: what the browser must know of all records before it reads one. Written at build
 * time into the head of the index, read in the browser.
 */
import { at } from './at.ts';
import {
  type BitCoder,
  BitReader,
  BitWriter,
  codeNumber,
  codeSymbol,
  contextsOf,
} from './range-coder.ts';

/** Kinds of passages that can be found; each result of a search is one of them. */
export type Kind = 'page' | 'section' | 'table' | 'row';

/** A document (or the glossary) as results show it. */
export interface CatalogueDocument {
  id: string;
  title: string;
  /** `brief`, `attachment`, `expert-consultation`, `forum`, `front-matter`, `glossary`, `english` */
  kind: string;
  /** the kind in the reader's words */
  kindTitle: string;
  /** domain id such as `battery`, and its title */
  domain: string;
  domainTitle: string;
  edition: string;
  /** day of the document, ISO; none where the print gives none */
  date?: string;
  /** how the document is cited, before the address of a place */
  cite: string;
}

/** The catalogue of an index. */
export interface Catalogue {
  documents: CatalogueDocument[];
  /** address of each document's page, below the site's root */
  paths: string[];
  /** all records, those of a document together, in the order of the documents */
  entries: Entry[];
}

/** One record as the catalogue knows it. */
export interface Entry {
  kind: Kind;
  /** index of its document */
  document: number;
  /** index of the record in which it lies; its own index for a page */
  parent: number;
  /** words of the title, first in its content */
  titleLength: number;
  /** words before a row's column labels, or the sources of another record; no end without them */
  bodyLength: number;
  /**
   * index of the first record that says the same: a row that is printed again, an answer to the same
   * question; its own index where there is none before
   */
  twin: number;
  /** a section that says nothing itself: a heading, a figure that the print has lost, a list of sources */
  bare: boolean;
  /** number of the file that holds its text */
  group: number;
  /** belongs to the glossary, which is one for all editions */
  glossary: boolean;
  /** belongs to a page in English, which is for those who search in Latin letters */
  english: boolean;
}

const KINDS: readonly Kind[] = ['page', 'section', 'table', 'row'];

/** What an entry says itself; the rest follows from its document. */
export type OwnEntry = Omit<Entry, 'glossary' | 'english'>;

/** Entries with what follows from their documents. */
export const withDocuments = (
  entries: readonly OwnEntry[],
  documents: readonly Pick<CatalogueDocument, 'kind'>[],
): Entry[] =>
  entries.map((entry) => {
    const { kind } = at(documents, entry.document);
    return { ...entry, glossary: kind === 'glossary', english: kind === 'english' };
  });

/** Kinds of numbers; each by the kind of record, of which there are four. */
const [DOCUMENT, STEPS, BACK, TITLE, BODY, TWIN, SAME, NEXT, AGAIN] = [
  0, 4, 8, 12, 16, 20, 24, 28, 32,
];
const KIND = contextsOf(36);
const BARE = KIND + 4 * 4;
const GROUP = BARE + 4;
const GROUP_BITS = 12;
const CONTEXTS = GROUP + 2 ** GROUP_BITS;

/** Writes or reads entries one after the other. */
class EntryCoder {
  readonly #coder: BitCoder;
  readonly entries: OwnEntry[] = [];
  /** one more than the greatest number of a group so far */
  #groups = 0;

  constructor(coder: BitCoder) {
    this.#coder = coder;
  }

  next(given?: OwnEntry): void {
    const [coder, entries] = [this.#coder, this.entries];
    const record = entries.length;
    const last = entries.at(-1);
    const before = last ? KINDS.indexOf(last.kind) : 0;
    const kind = codeSymbol(coder, KIND + before * 4, 2, given && KINDS.indexOf(given.kind));
    const document =
      (last?.document ?? 0) +
      codeNumber(coder, DOCUMENT + kind, given && given.document - (last?.document ?? 0));
    const next = (last?.twin ?? -1) + 1;
    const body = given && (Number.isFinite(given.bodyLength) ? given.bodyLength : 0);
    entries.push({
      kind: at(KINDS, kind),
      document,
      parent: kind === 0 ? record : this.#parent(kind, given?.parent),
      titleLength: codeNumber(coder, TITLE + kind, given?.titleLength),
      bodyLength: codeNumber(coder, BODY + kind, body) || Number.POSITIVE_INFINITY,
      // the next after that of the record before, as in a table that is printed again; or how far back
      twin: codeNumber(coder, AGAIN + kind, given?.twin === next ? 0 : 1)
        ? record - codeNumber(coder, TWIN + kind, given && record - given.twin)
        : next,
      bare: coder.bit(BARE + kind, given?.bare ? 1 : 0) === 1,
      group: this.#group(kind, last?.group, given?.group),
    });
  }

  /** Told by how many steps up it is from the record before; or how far back, where it is not above. */
  #parent(kind: number, given?: number): number {
    const above: number[] = [];
    for (let one = this.entries.length - 1; one >= 0 && !above.includes(one); )
      one = at(this.entries, above[above.push(one) - 1] ?? 0).parent;
    const known = given === undefined ? 0 : above.indexOf(given);
    const steps = codeNumber(this.#coder, STEPS + kind, known < 0 ? above.length : known);
    if (steps < above.length) return at(above, steps);
    const record = this.entries.length;
    return record - codeNumber(this.#coder, BACK + kind, given && record - given);
  }

  #group(kind: number, last: number | undefined, given?: number): number {
    const isOther = codeNumber(this.#coder, SAME + kind, given === last ? 0 : 1);
    if (!isOther && last !== undefined) return last;
    // most are numbered in the order in which they are first met
    const isMet = codeNumber(this.#coder, NEXT + kind, given === this.#groups ? 0 : 1);
    const group = isMet ? codeSymbol(this.#coder, GROUP, GROUP_BITS, given) : this.#groups;
    this.#groups = Math.max(this.#groups, group + 1);
    return group;
  }
}

/**
 * Writes entries.
 *
 * @throws Error when there are more groups than can be told apart
 */
export function packEntries(entries: readonly OwnEntry[]): Uint8Array {
  if (entries.some(({ group }) => group >= 2 ** GROUP_BITS))
    throw new Error(`글 묶음이 ${2 ** GROUP_BITS}개를 넘습니다.`);
  const writer = new BitWriter(CONTEXTS);
  const coder = new EntryCoder(writer);
  for (const entry of entries) coder.next(entry);
  return writer.bytes();
}

/**
 * Reads entries.
 *
 * @param count how many there are
 * @throws RangeError when the bytes are cut off
 */
export function unpackEntries(bytes: Uint8Array, count: number): OwnEntry[] {
  const coder = new EntryCoder(new BitReader(bytes, CONTEXTS));
  for (let left = count; left > 0; left--) coder.next();
  return coder.entries;
}
