import type { Heading, Nodes, Parent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { toString as textOf } from 'mdast-util-to-string';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { explicitId } from '#/markdown/explicit-id.ts';
import { fileReader } from './file.ts';
import type { Place, Problem } from './problem.ts';
import { mdxProblem } from './syntax-problem.ts';
import { parseYaml, type YamlSource } from './yaml.ts';

/** A component in the prose, with its attributes and the text inside it. */
export interface ComponentUse {
  name: string;
  attributes: Record<string, string>;
  text: string;
  place: Place;
}

/** A heading with its explicit id, if it has one. */
export interface PageHeading {
  depth: number;
  id: string | undefined;
  text: string;
  place: Place;
}

/** A run of prose below one heading; the part before the first heading has no id. */
export interface PageSection {
  id: string | undefined;
  title: string;
  depth: number;
  text: string;
  /** ids of the tables shown in it */
  tables: string[];
}

/** What the checks and pages need to know of an MDX file without rendering it. */
export interface MdxSource {
  file: string;
  frontmatter: YamlSource;
  headings: PageHeading[];
  /** every explicit id of the page: headings, paragraphs, figures */
  ids: { id: string; place: Place }[];
  components: ComponentUse[];
  links: { url: string; place: Place }[];
  /** footnotes: their marks in the text, their notes, and marks that are left as text for want of a note */
  footnotes: { id: string; kind: 'mark' | 'note' | 'unknown'; place: Place }[];
  sections: PageSection[];
  problems: Problem[];
  /** false when the body is broken MDX: all of the above is empty */
  isReadable: boolean;
}

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(remarkMdx);

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Parses MDX as the site will.
 *
 * @param file name for messages
 * @param content the whole file
 */
export function parseMdx(file: string, content: string): MdxSource {
  const fence = /^---\r?\n([\s\S]*?)\r?\n?---(?:\r?\n|$)/.exec(content);
  const source: MdxSource = {
    file,
    frontmatter: parseYaml(file, fence?.[1] ?? '', 2),
    headings: [],
    ids: [],
    components: [],
    links: [],
    footnotes: [],
    sections: [],
    problems: [],
    isReadable: true,
  };
  source.problems.push(...source.frontmatter.problems);
  if (!fence) {
    source.frontmatter.data = undefined;
    source.problems.push({
      file,
      line: 1,
      column: 1,
      message: '머리글(frontmatter)이 없습니다.',
      hint: '첫 줄에 ---, 그 아래 title 등을 적고 다시 ---로 닫으십시오.',
    });
  }
  const head = fence?.[0] ?? '';
  // blank lines keep the places of the body those of the file
  const body = '\n'.repeat(head.split('\n').length - 1) + content.slice(head.length);
  try {
    collect(parser.parse(body) as Root, body, source);
  } catch (error) {
    source.problems.push(mdxProblem(file, error));
    source.isReadable = false;
  }
  return source;
}

/** Reads an MDX file: frontmatter, headings, ids, components, links, text by section, and its faults. */
export const readMdx = fileReader(parseMdx);

function collect(tree: Root, body: string, source: MdxSource): void {
  const { file } = source;
  const at = (node: Nodes): Place => ({
    file,
    line: node.position?.start.line ?? 1,
    column: node.position?.start.column ?? 1,
  });
  let section: PageSection = { id: undefined, title: '', depth: 1, text: '', tables: [] };
  source.sections.push(section);

  for (const block of tree.children) {
    if (block.type === 'heading') {
      const heading = pageHeading(block, at(block));
      source.headings.push(heading);
      section = { id: heading.id, title: heading.text, depth: heading.depth, text: '', tables: [] };
      source.sections.push(section);
    } else {
      section.text += `${proseOf(block)}\n`;
    }
    visit(block as Nodes, (node) => {
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        const use = componentUse(node, at(node), source);
        source.components.push(use);
        if (use.name === 'Table' && use.attributes.id) section.tables.push(use.attributes.id);
        if (use.name === 'Figure' && use.attributes.id) {
          source.ids.push({ id: use.attributes.id, place: use.place });
          section.text += `${use.attributes.caption ?? ''}\n`;
        }
      } else if (node.type === 'link' || node.type === 'definition') {
        source.links.push({ url: node.url, place: at(node) });
      } else if (node.type === 'footnoteReference') {
        source.footnotes.push({ id: node.identifier, kind: 'mark', place: at(node) });
      } else if (node.type === 'footnoteDefinition') {
        source.footnotes.push({ id: node.identifier, kind: 'note', place: at(node) });
      } else if (node.type === 'text') {
        const written = body.slice(node.position?.start.offset, node.position?.end.offset);
        for (const [, id = ''] of written.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)) {
          source.footnotes.push({ id, kind: 'unknown', place: at(node) });
        }
        const [mark] = /\*\*|~~/.exec(written) ?? [];
        if (mark) {
          source.problems.push({
            ...at(node),
            message: `강조 표시 “${mark}”의 짝이 없습니다.`,
            hint: `여는 표시와 닫는 표시를 맞추십시오. 글자로 쓰려면 “\\${[...mark].join('\\')}”로 적습니다.`,
          });
        }
      } else if (node.type === 'heading' || node.type === 'paragraph') {
        if (node.type === 'heading' && node !== block) {
          source.problems.push({
            ...at(node),
            message: '제목이 다른 요소 안에 있습니다.',
            hint: '제목은 요소·목록·인용 밖에 따로 적습니다.',
          });
        }
        const explicit = explicitId(node);
        if (explicit) source.ids.push({ id: explicit.id, place: at(node) });
      } else if (isCode(node)) {
        source.problems.push({
          ...at(node),
          message: '본문에 코드가 있습니다.',
          hint: '본문에는 import, export, {식}을 쓰지 않습니다. 주석 {/* … */}만 됩니다.',
        });
      }
    });
  }
}

const isCode = (node: Nodes) =>
  node.type === 'mdxjsEsm' ||
  ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
    !/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value));

function pageHeading(node: Heading, place: Place): PageHeading {
  return { depth: node.depth, id: explicitId(node)?.id, text: proseOf(node).trim(), place };
}

function componentUse(node: Jsx, place: Place, source: MdxSource): ComponentUse {
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
      attributes[attribute.name] = attribute.value;
    } else {
      source.problems.push({
        ...place,
        message: `<${node.name}>의 속성은 글자여야 합니다.`,
        hint: 'name="값" 꼴로 적습니다.',
      });
    }
  }
  return { name: node.name ?? '', attributes, text: proseOf(node), place };
}

/** The text of a node without comments. */
function proseOf(node: Nodes): string {
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') return '';
  if ('value' in node && typeof node.value === 'string') return node.value;
  if ('children' in node) {
    const block = ![
      'paragraph',
      'heading',
      'strong',
      'emphasis',
      'link',
      'mdxJsxTextElement',
    ].includes(node.type);
    return (node as Parent).children.map((c) => proseOf(c as Nodes)).join(block ? '\n' : '');
  }
  return textOf(node);
}
