import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx';
import { toString as textOf } from 'mdast-util-to-string';
import { proseComponent } from '#/markdown/components.ts';

/** Nodes whose children run on in one line; those of all others stand on lines of their own. */
const RUNNING = new Set([
  'paragraph',
  'heading',
  'strong',
  'emphasis',
  'link',
  'mdxJsxTextElement',
]);

/** The text of a node, a line for each block; without comments and what the edition says in it. */
export function proseOf(node: Nodes): string {
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') return '';
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (!('children' in node)) return textOf(node);
  return node.children
    .filter((child) => !isEditorial(child))
    .map(proseOf)
    .join(RUNNING.has(node.type) ? '' : '\n');
}

/** True for a component whose words are the edition's. */
export const isEditorial = (node: Nodes): boolean =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
  proseComponent(node.name ?? '')?.isEditorial === true;
