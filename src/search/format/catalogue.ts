/**
 * The catalogue (`dist/search/catalogue.gz`): what the browser must know of all records before
 * it reads one. Written at build time, read in the browser.
 */
import type { Kind } from '../build/document.ts';
import type { Chunk } from './chunks.ts';

/** A document as results show it. */
export interface CatalogueDocument {
  id: string;
  title: string;
  kind: string;
  domain: string;
  domainTitle: string;
  edition: string;
}

/** The catalogue as stored; lists over records are packed, see {@link packCatalogue}. */
export interface CatalogueFile {
  build: string;
  documents: CatalogueDocument[];
  /** records of each document in turn */
  sizes: number[];
  /** p, s, t, r for each record */
  kinds: string;
  /** how many records back the parent is, 0 for a page; base 36, parted by blanks */
  parents: string;
  titleLengths: string;
  bodyLengths: string;
  /** names of Pagefind's fragment files without `ko_` */
  fragments: string;
  chunks: Chunk[];
}

/** One record as the catalogue knows it. */
export interface Entry {
  kind: Kind;
  document: number;
  /** index of the record in which it lies; its own index for a page */
  parent: number;
  /** words of the title, first in its content */
  titleLength: number;
  /** words before a row's column labels */
  bodyLength: number;
  fragment: string;
  /** belongs to the glossary, which stands after the report */
  glossary: boolean;
}

const KINDS: Record<string, Kind> = { p: 'page', s: 'section', t: 'table', r: 'row' };

const packNumbers = (numbers: number[]): string => numbers.map((n) => n.toString(36)).join(' ');
const unpackNumbers = (packed: string): number[] =>
  packed.split(' ').map((n) => Number.parseInt(n, 36));

/** Packs a catalogue for the wire. A body length is kept for rows only. */
export function packCatalogue(
  build: string,
  documents: CatalogueDocument[],
  entries: Omit<Entry, 'glossary'>[],
  chunks: Chunk[],
): CatalogueFile {
  return {
    build,
    documents,
    sizes: documents.map((_, index) => entries.filter(({ document }) => document === index).length),
    kinds: entries.map(({ kind }) => kind[0]).join(''),
    parents: packNumbers(entries.map(({ parent }, index) => index - parent)),
    titleLengths: packNumbers(entries.map(({ titleLength }) => titleLength)),
    bodyLengths: packNumbers(
      entries.filter(({ kind }) => kind === 'row').map(({ bodyLength }) => bodyLength),
    ),
    fragments: entries.map(({ fragment }) => fragment.replace(/^ko_/, '')).join(' '),
    chunks,
  };
}

/**
 * The entries of a catalogue.
 *
 * @throws Error when its lists do not fit together
 */
export function unpackCatalogue(file: CatalogueFile): Entry[] {
  const parents = unpackNumbers(file.parents);
  const titleLengths = unpackNumbers(file.titleLengths);
  const bodyLengths = file.bodyLengths === '' ? [] : unpackNumbers(file.bodyLengths);
  const fragments = file.fragments.split(' ');
  const documents = file.sizes.flatMap((size, document) => Array<number>(size).fill(document));
  let row = 0;
  const entries = Array.from(file.kinds, (letter, index): Entry => {
    const kind = KINDS[letter] as Kind;
    return {
      kind,
      document: documents[index] as number,
      parent: index - (parents[index] as number),
      titleLength: titleLengths[index] as number,
      bodyLength: kind === 'row' ? (bodyLengths[row++] as number) : Number.POSITIVE_INFINITY,
      fragment: `ko_${fragments[index]}`,
      glossary: file.documents[documents[index] as number]?.kind === 'glossary',
    };
  });
  const sizes = [parents, titleLengths, fragments, documents].map(({ length }) => length);
  if (sizes.some((size) => size !== entries.length))
    throw new Error('The search catalogue is not whole.');
  return entries;
}
