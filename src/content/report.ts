import type { DocumentFrontmatter, OverviewFrontmatter } from '#/schemas/document.ts';
import type { Edition } from '#/schemas/edition.ts';
import type { Erratum } from '#/schemas/erratum.ts';
import type { Organization } from '#/schemas/organization.ts';
import type { Reference } from '#/schemas/reference.ts';
import type { Target } from '#/schemas/target.ts';
import type { Term } from '#/schemas/term.ts';
import type { TimelineEntry } from '#/schemas/timeline.ts';
import type { MdxSource } from './mdx.ts';
import type { Place, Problem } from './problem.ts';
import type { Table } from './table/table.ts';
import type { YamlSource } from './yaml.ts';

/** A validated item of a YAML list with its place. */
export interface Placed<T> {
  item: T;
  place: Place;
}

/** A page of the report: a document of the print, or a domain's overview. */
export interface Page<T> {
  /** `semiconductor/ai-chip-trends`, `semiconductor`, `intro` */
  id: string;
  domain: string;
  /** address below the site's root, e.g. `/2023/semiconductor/ai-chip-trends/` */
  path: string;
  frontmatter: T;
  source: MdxSource;
}

export type DocumentPage = Page<DocumentFrontmatter>;
export type OverviewPage = Page<OverviewFrontmatter>;

/**
 * What has a problem of its own and is left out of the report. That problem is told; what follows from
 * it in other files is not.
 */
export interface Lost {
  /** addresses of pages that the contents name */
  pages: Set<string>;
  /** ids of list entries: references, errata … */
  entries: Set<string>;
  /** lists of which a whole file cannot be read */
  lists: Set<string>;
}

/** The whole content of one edition as read from `content/`. */
export interface Report {
  edition: Edition;
  editionSource: YamlSource;
  /** in print order */
  documents: DocumentPage[];
  /** overview pages, one a domain that has documents */
  overviews: OverviewPage[];
  tables: Map<string, Table>;
  /** ids of all table files, the faulty ones too, with their place */
  tableIds: Map<string, Place>;
  references: Placed<Reference>[];
  errata: Placed<Erratum>[];
  terms: Placed<Term>[];
  organizations: Placed<Organization>[];
  timeline: Placed<TimelineEntry>[];
  targets: Placed<Target>[];
  lost: Lost;
}

/** A rule over the whole report; its file has the name of what must hold. */
export type Check = (report: Report) => Problem[];
