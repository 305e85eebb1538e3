import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { dialect } from '#/markdown/dialect.ts';
import { fileReader } from './file.ts';
import { collect } from './mdx-collect.ts';
import type { Position } from './position.ts';
import { breaking, type Problem } from './problem.ts';
import { mdxFault } from './syntax-problem.ts';
import { parseYaml, type YamlSource } from './yaml.ts';

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
  place: Position;
}

/** A heading with its explicit id, if it has one. */
export interface PageHeading {
  depth: number;
  id: string | undefined;
  text: string;
  place: Position;
}

/** What has an address within a section: a paragraph or list item, a figure, a table. */
export interface PagePart {
  kind: 'paragraph' | 'figure' | 'table';
  id: string;
  /** true for a paragraph whose id the author wrote; the build makes those of the others from their figures */
  isWritten?: boolean;
  /** the paragraph's words, the figure's caption; a table's stand in its file */
  text: string;
  place: Position;
}

/** A run of prose below one heading; the part before the first heading has no id. */
export interface PageSection {
  id: string | undefined;
  title: string;
  depth: number;
  text: string;
  /** ids of the tables shown in it */
  tables: string[];
  /** in reading order */
  parts: PagePart[];
  place: Position;
}

/** What the rules and pages need to know of an MDX file without rendering it. */
export interface MdxSource {
  file: string;
  frontmatter: YamlSource;
  headings: PageHeading[];
  /** every id that the author gave: headings, paragraphs, figures */
  ids: { id: string; place: Position }[];
  components: ComponentUse[];
  links: { url: string; place: Position }[];
  /** footnotes: their marks in the text, their notes, and marks that are left as text for want of a note */
  footnotes: { id: string; kind: 'mark' | 'note' | 'unknown'; place: Position }[];
  sections: PageSection[];
  problems: Problem[];
  /** false when the body is broken MDX: all of the above is empty */
  isReadable: boolean;
}

const parser = unified().use(remarkParse).use(dialect).use(remarkMdx);

const emptySource = (file: string, frontmatter: YamlSource): MdxSource => ({
  file,
  frontmatter,
  headings: [],
  ids: [],
  components: [],
  links: [],
  footnotes: [],
  sections: [],
  problems: [...frontmatter.problems],
  isReadable: true,
});

/**
 * Parses MDX as the site will.
 *
 * @param file name for messages
 * @param content the whole file
 */
export function parseMdx(file: string, content: string): MdxSource {
  const fence = /^---\r?\n([\s\S]*?)\r?\n?---(?:\r?\n|$)/.exec(content);
  const source = emptySource(file, parseYaml(file, fence?.[1] ?? '', 2));
  if (!fence) {
    source.frontmatter.data = undefined;
    source.problems.push({
      rule: 'mdx-can-be-read',
      ...{ file, line: 1, column: 1 },
      message: '머리글(frontmatter)이 없습니다.',
      hint: '첫 줄에 ---, 그 아래 title 등을 적고 다시 ---로 닫으십시오.',
    });
  }
  const head = fence?.[0] ?? '';
  // blank lines keep the places of the body those of the file
  const body = '\n'.repeat(head.split('\n').length - 1) + content.slice(head.length);
  let tree: Root;
  try {
    tree = parser.parse(body);
  } catch (error) {
    source.problems.push(...breaking('mdx-can-be-read', [mdxFault(file, error)]));
    source.isReadable = false;
    return source;
  }
  collect(tree, body, source);
  return source;
}

/** The source of a file that is no text. */
function brokenMdx(file: string, problem: Problem): MdxSource {
  const start = { file, line: 1, column: 1 };
  const frontmatter = { file, data: undefined, problems: [], place: () => start };
  return { ...emptySource(file, frontmatter), problems: [problem], isReadable: false };
}

/** Reads an MDX file: frontmatter, headings, ids, components, links, text by section, and its faults. */
export const readMdx = fileReader({ parse: parseMdx, broken: brokenMdx });
