import type { Position } from './position.ts';
import type { Problem } from './problem.ts';
import type { YamlSource } from './yaml.ts';

/** A component in the prose, with its attributes and the text inside it. */
export interface ComponentUse {
  name: string;
  attributes: Record<string, string>;
  text: string;
  /** true within a sentence */
  isInline: boolean;
  /** true where nothing stands in it */
  isEmpty: boolean;
  /** the section it stands in */
  section: PageSection;
  position: Position;
}

/** A heading with its explicit id, if it has one. */
export interface PageHeading {
  depth: number;
  id: string | undefined;
  text: string;
  position: Position;
}

/** What has an address within a section: a paragraph or list item, a figure, a table. */
export interface PagePart {
  kind: 'paragraph' | 'figure' | 'table';
  id: string;
  /** true for a paragraph whose id the author wrote; the build makes those of the others from their figures */
  isWritten?: boolean;
  /** the paragraph's words, the figure's caption; a table's stand in its file */
  text: string;
  /** the words without the names of sources, where some stand in them */
  ownText?: string | undefined;
  /** ids of the references below a figure */
  sources?: string[];
  position: Position;
}

/**
 * A line of a section as printed: its words, the line of a source (`at`: the figure it stands below, or
 * the section whose source it is), or a question of the frontmatter.
 */
export type ProseBlock =
  | { text: string }
  | { reference: string; at?: string }
  | { question: string };

/** A run of prose below one heading; the part before the first heading has no id. */
export interface PageSection {
  id: string | undefined;
  title: string;
  depth: number;
  text: string;
  /** its words without the names of sources */
  ownText: string;
  /** what is printed in it in reading order, then the notes it refers to; the edition's own remarks and tables are not among it */
  blocks: ProseBlock[];
  /** ids of the tables shown in it */
  tables: string[];
  /** in reading order */
  parts: PagePart[];
  position: Position;
}

/** Where a link stands in the prose. */
export interface LinkPlace {
  section: PageSection;
  /** id of the paragraph or list item, where it has one */
  paragraph: string | undefined;
  /** the words that are linked */
  words: string;
  /** all words of the paragraph or list item */
  text: string;
}

/** A link, or the address of links that share one, `[name]: /2023/…`. */
export interface PageLink {
  url: string;
  position: Position;
  /** one place; of a shared address each that uses it */
  places: LinkPlace[];
}

/** A part of a footnote. */
export interface Footnote {
  id: string;
  kind: 'mark' | 'note' | 'unknown';
  /** the note that a mark stands in; undefined for one of the text */
  note?: string | undefined;
  position: Position;
}

/** What the rules and pages need to know of an MDX file without rendering it. */
export interface MdxSource {
  file: string;
  frontmatter: YamlSource;
  /** the MDX below the frontmatter, on the lines where it stands in the file */
  body: string;
  headings: PageHeading[];
  /** every id that the author gave: headings, paragraphs, figures */
  ids: { id: string; position: Position }[];
  components: ComponentUse[];
  links: PageLink[];
  /** footnotes: their marks in the text, their notes, and marks that are left as text for want of a note */
  footnotes: Footnote[];
  sections: PageSection[];
  problems: Problem[];
  /** false when the body is broken MDX: all of the above is empty */
  isReadable: boolean;
}
