/**
 * What is to be searched, whatever it was read from: documents with their passages. The build of
 * the search knows nothing else of the site.
 */
import type { CatalogueDocument, Kind } from '../format/catalogue.ts';

/** Something with an address that can be found: what stands there, and where it belongs. */
export interface Passage {
  kind: Kind;
  /** below the site's root, with the fragment: `/2023/battery/eu-market/#supply-chain` */
  address: string;
  title: string;
  /** paragraphs, list items, cells of a row: one string a block, its lines parted by line breaks */
  blocks: string[];
  /** column labels of a row, one for each block; empty otherwise */
  heads: string[];
  /**
   * what a row or table is told by, rows and tables with the same being one result: the words of a row as it was
   * printed first, where they are others; the table that was printed first
   */
  says?: string;
  /** numbers of the blocks that are lines of its sources */
  sources?: number[];
  /** the passage it lies in: section, table; undefined for the page itself */
  parent?: Passage;
  /** a section that says nothing itself: a heading, a figure that the print has lost, sources; a row without cells */
  bare?: boolean;
  /** words of the print in it that are doubtful, and are kept as they stand */
  doubtful?: string[];
  /** the question that it answers: where all answers to it stand, and what it is about */
  question?: [address: string, title: string];
}

/** A document (or the glossary) to be searched. */
export interface SearchDocument extends CatalogueDocument {
  /** in reading order, the page itself first, none before the one it lies in */
  passages: Passage[];
}

/** Whether a document stands beside the report, and teaches nothing of its words: pages in English, the glossary. */
export const isBeside = ({ kind }: Pick<SearchDocument, 'kind'>): boolean =>
  kind === 'english' || kind === 'glossary';
