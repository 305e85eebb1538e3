/** What the index knows of a printed page: its document and the places that can be found. */

/** Kinds of places; each result of a search is one of them. */
export type Kind = 'page' | 'section' | 'table' | 'row';

/** The document (or the glossary) that a page carries, from the page's head. */
export interface Document {
  id: string;
  title: string;
  /** domain id such as `battery`, and its title */
  domain: string;
  domainTitle: string;
  /** `brief`, `attachment`, `expert-consultation`, `forum`, `front-matter`, `glossary` */
  kind: string;
  edition: string;
  /** address of the page below the site's root, with a trailing slash and without a leading one */
  path: string;
}

/** A place of a page: what stands there, and where it belongs. */
export interface Place {
  kind: Kind;
  /** fragment, empty for the page itself */
  id: string;
  title: string;
  /** paragraphs, list items, cells of a row: one string a block */
  blocks: string[];
  /** column labels of a row, one for each block; empty otherwise */
  heads: string[];
  /** the place it lies in: section, table; undefined for the page itself */
  parent?: Place;
}

/** A page of the built site as the index reads it; places in reading order, the page first. */
export interface Page {
  document: Document;
  places: Place[];
}
