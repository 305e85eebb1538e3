/** What the search gives: results, and everything a list of them shows. */
import type { CatalogueDocument, Kind } from '../format/catalogue.ts';
import type { Facet, UnfitChoice } from './facets.ts';
import type { Chosen, FacetName } from './filters.ts';
import type { Segment } from './marks.ts';

/** Stands for all editions where the year of one may stand. */
export const ALL = 'all';

/** One passage. */
export interface Result {
  /** address of the exact place */
  url: string;
  title: string;
  /** HTML: text with `<mark>` around matched letters, nothing else */
  excerpt: string;
  kind: Kind;
  /** titles of the passages in which it lies, outermost first */
  within: string[];
  document: CatalogueDocument;
  /** further rows of the same table that hold the words */
  more: number;
  /** what answers the query, quoted from the report; of the first result only, and only when sure */
  answer?: DirectAnswer;
  /** words of the query, as typed or repaired, that this place does not hold; those that hold all come before */
  missing?: string[];
  /** where else the same row or table stands, or who else answers the same question */
  places?: { title: string; url: string }[];
  /** what it has in common with these places */
  shared?: 'row' | 'table' | 'question';
  /** day of its document, ISO */
  date?: string;
  /** title and excerpt in parts, for lists that build no HTML */
  segments: { title: Segment[]; excerpt: Segment[] };
}

/** What answers a query: a quotation of the report, and where it stands. */
export interface DirectAnswer {
  kind: 'cell' | 'row' | 'sentence' | 'definition';
  /** the words of the report */
  text: string;
  /** address of the exact place */
  url: string;
  /** of a cell or row: the row's label, the column's, the table's title */
  row?: string;
  column?: string;
  table?: string;
  document: string;
  /** day of the document, ISO */
  date?: string;
  /** words in it are doubtful and stand as printed */
  doubtful?: boolean;
  /** the quotation with its source, to be copied */
  cite: string;
}

/** What happened to a word of the query. */
export interface WordNote {
  typed: string;
  /** looked for instead, best first; empty when nothing like it is in the report */
  replacedBy: string[];
  /** words of the report that it may have been meant as; nothing was looked for */
  offers: string[];
}

/** A whole answer. */
export interface Answer {
  status: 'done' | 'failed';
  /** the year of the edition that was asked, or `all` */
  edition: string;
  /** years of the editions that can be asked, the newest first; empty without the engine */
  editions: readonly string[];
  results: Result[];
  total: number;
  /** for each filter the values there are under the other filters, most results first */
  facets: Record<FacetName, Facet[]>;
  notes: WordNote[];
  /** a part of the engine could not be had: there may be more, or a direct answer */
  isPart?: boolean;
  /** what it is narrowed to, in the spelling of the edition */
  chosen: Chosen[];
  /** choices that were asked for and are nowhere: left out of account */
  unfit: UnfitChoice[];
  /** texts to mark on a page opened from the results */
  highlights: string[];
}

/** The answer when the engine or its index cannot be had. */
export const FAILED: Answer = {
  status: 'failed',
  edition: '',
  editions: [],
  results: [],
  total: 0,
  facets: { domain: [], kind: [], document: [] },
  notes: [],
  chosen: [],
  unfit: [],
  highlights: [],
};
