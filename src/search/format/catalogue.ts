/**
 * The catalogue: what the browser must know of all records before it reads one. Written at build
 * time into the head of the index, read in the browser.
 */
import { at } from './at.ts';

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

/** The catalogue as stored; lists over records are packed, see {@link packCatalogue}. */
export interface CatalogueFile {
  documents: CatalogueDocument[];
  /** address of each document's page, below the site's root */
  paths: string[];
  /** records of each document in turn */
  sizes: number[];
  /** p, s, t, r for each record; h for a section that is bare */
  kinds: string;
  /** how many records back the parent is, 0 for a page; base 36, parted by blanks */
  parents: string;
  titleLengths: string;
  /** 0 for a record that is body to its end */
  bodyLengths: string;
  /** how many records back the first one is that says the same, 0 for itself; as `parents` */
  twins: string;
  /** group in which the text of each record lies, likewise */
  groups: string;
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

const KINDS = new Map<string, Kind>([
  ['p', 'page'],
  ['s', 'section'],
  ['t', 'table'],
  ['r', 'row'],
  ['h', 'section'],
]);

const packNumbers = (numbers: number[]): string => numbers.map((n) => n.toString(36)).join(' ');
const unpackNumbers = (packed: string): number[] =>
  packed === '' ? [] : packed.split(' ').map((n) => Number.parseInt(n, 36));

/** Of what a catalogue is packed. */
export interface CatalogueContents {
  /** in the order of their records */
  documents: CatalogueDocument[];
  paths: string[];
  /** all records, those of a document together */
  entries: Omit<Entry, 'glossary' | 'english'>[];
}

/** Packs a catalogue for the wire. */
export function packCatalogue({ documents, paths, entries }: CatalogueContents): CatalogueFile {
  return {
    documents,
    paths,
    sizes: documents.map((_, index) => entries.filter(({ document }) => document === index).length),
    kinds: entries.map(({ kind, bare }) => (bare ? 'h' : kind[0])).join(''),
    parents: packNumbers(entries.map(({ parent }, index) => index - parent)),
    titleLengths: packNumbers(entries.map(({ titleLength }) => titleLength)),
    bodyLengths: packNumbers(
      entries.map(({ bodyLength }) => (Number.isFinite(bodyLength) ? bodyLength : 0)),
    ),
    twins: packNumbers(entries.map(({ twin }, index) => index - twin)),
    groups: packNumbers(entries.map(({ group }) => group)),
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
  const bodyLengths = unpackNumbers(file.bodyLengths);
  const twins = unpackNumbers(file.twins);
  const groups = unpackNumbers(file.groups);
  const documents = file.sizes.flatMap((size, document) => Array<number>(size).fill(document));
  const lists = [parents, titleLengths, bodyLengths, twins, groups, documents];
  const kinds = Array.from(file.kinds, (letter) => KINDS.get(letter));
  if (lists.some(({ length }) => length !== kinds.length))
    throw new Error('검색 목록이 온전하지 않습니다.');
  return kinds.map((kind, index): Entry => {
    if (!kind) throw new Error(`검색 목록의 기록 ${index}은 종류를 알 수 없습니다.`);
    const document = at(documents, index);
    const of = file.documents[document]?.kind;
    return {
      kind,
      document,
      parent: index - at(parents, index),
      titleLength: at(titleLengths, index),
      bodyLength: at(bodyLengths, index) || Number.POSITIVE_INFINITY,
      twin: index - at(twins, index),
      bare: file.kinds[index] === 'h',
      group: at(groups, index),
      glossary: of === 'glossary',
      english: of === 'english',
    };
  });
}
