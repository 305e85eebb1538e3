/**
 * The ids that the frame of the pages gives: components print them from here, and a rule keeps authors
 * from using them. All other ids of a page are published addresses.
 */

/** Ids of parts of the frame. */
export const frameIds = {
  main: 'main',
  firstScreenEnd: 'first-screen-end',
  reportNav: 'report-nav',
  footnotes: 'footnote-label',
  frontSearch: 'front-q',
  missingSearch: 'missing-q',
  pageErrata: 'page-errata',
  allErrata: 'all-errata',
  searchPage: 'search-page-input',
  searchDialog: 'search-dialog-input',
  embedCode: 'embed-code',
} as const;

/** Headings that the frame adds to a page of the report: places, with addresses of their own. */
export const framePlaces = {
  /** questions and who answers them, on a consultation */
  questions: 'questions',
  /** title and summary in English, on a document */
  english: 'english',
  /** the lists of an overview: its documents, tables, charts, names and terms, places of other domains */
  documents: 'documents',
  tables: 'domain-tables',
  charts: 'domain-charts',
  names: 'domain-names',
  related: 'related-places',
} as const;

/** The note of a suspected error. */
export const erratumNoteId = (erratum: string): string => `mark-${erratum}`;

/** The note of a cell that differs from the printing before. */
export const changeNoteId = (table: string, row: string, column: string): string =>
  `changed-${table}.${row}.${column}`;

/** The caption of a table, which names it. */
export const captionId = (table: string): string => `${table}-caption`;

/** The description of how a table is built. */
export const aboutId = (table: string): string => `${table}-about`;

/** The entry of a section or table in the list of what leads to it. */
export const backlinksId = (place: string): string => `cited-${place}`;

/** Ids that the frame makes from others: footnotes, examples of the design and the whole report among them. */
const MADE = /^(?:mark|changed|cited|example|paper|user-content)-|-(?:caption|about)$/;

const PARTS = new Set<string>(Object.values(frameIds));
const PLACES = new Set<string>(Object.values(framePlaces));

/** True for an id of the frame that is no place. */
export const isFrameId = (id: string): boolean => PARTS.has(id) || MADE.test(id);

/** True for an id that an author must leave to the frame. */
export const isReservedId = (id: string): boolean => isFrameId(id) || PLACES.has(id);
