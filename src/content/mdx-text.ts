import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx';
import { toString as textOf } from 'mdast-util-to-string';

/** Nodes whose children run on in one line; those of all others stand on lines of their own. */
const RUNNING = new Set([
  'paragraph',
  'heading',
  'strong',
  'emphasis',
  'link',
  'mdxJsxTextElement',
]);

/** The text of a node without comments, a line for each block. */
export function proseOf(node: Nodes): string {
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') return '';
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (!('children' in node)) return textOf(node);
  return node.children.map(proseOf).join(RUNNING.has(node.type) ? '' : '\n');
}
