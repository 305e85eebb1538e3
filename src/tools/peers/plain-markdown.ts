import type { Nodes, Parents, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';

/** A page as any generator takes it. */
export interface PlainPage {
  title: string;
  description: string;
  /** GFM without the title */
  body: string;
}

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly);

/** Reads Markdown as the site's own is written. */
export const parseMarkdown = (markdown: string): Root => parser.parse(markdown);

/**
 * Makes plain Markdown of a page's twin: text, headings, lists, tables, links and footnotes. What only
 * this site has is left out: links of a place to itself, drawings, whose words stay, and HTML.
 *
 * @param twin with front matter
 * @throws Error when it has none
 */
export function plainMarkdown(twin: string): PlainPage {
  const [, head, rest] = /^---\n(.*?)\n---\n(.*)$/s.exec(twin) ?? [];
  if (head === undefined || rest === undefined) throw new Error('a twin begins with front matter');
  const { title, description = '' } = parse(head);
  const tree = parseMarkdown(rest);
  tree.children = tree.children.filter((node) => !(node.type === 'heading' && node.depth === 1));
  simplify(tree);
  const body = toMarkdown(tree, { bullet: '-', extensions: [gfmToMarkdown()] });
  return { title, description, body };
}

function simplify(parent: Parents): void {
  const children = (parent.children as Nodes[]).flatMap((node): Nodes[] => {
    if (node.type === 'html' || isSelfLink(node)) return [];
    if (node.type === 'image') return node.alt ? [{ type: 'text', value: node.alt }] : [];
    if ('children' in node) simplify(node);
    return [node];
  });
  const last = children.at(-1);
  // a space stood before what is gone
  if (last?.type === 'text') last.value = last.value.trimEnd();
  parent.children = children as typeof parent.children;
}

const isSelfLink = (node: Nodes): boolean =>
  node.type === 'link' &&
  node.children.every((child) => child.type === 'text' && child.value === '#');
