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

/** Stands for what is left out, until the blank before it goes too. */
const LEFT_OUT = '\0';

/** The text of a node, a line for each block; without comments and what the edition says in it. */
export const proseOf = (node: Nodes): string => textIn(node, () => false);

/**
 * The text of a node that it says itself: without the names of its sources, which the page sets in brackets.
 *
 * @returns undefined where that is all of its text
 */
export function ownProseOf(node: Nodes): string | undefined {
  const text = textIn(node, isCitation);
  return text.includes(LEFT_OUT) ? text.replace(new RegExp(` ?${LEFT_OUT}`, 'g'), '') : undefined;
}

function textIn(node: Nodes, isLeftOut: (node: Nodes) => boolean): string {
  if (isLeftOut(node)) return LEFT_OUT;
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') return '';
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (!('children' in node)) return textOf(node);
  return node.children
    .filter((child) => !isEditorial(child))
    .map((child) => textIn(child, isLeftOut))
    .join(RUNNING.has(node.type) ? '' : '\n');
}

const isCitation = (node: Nodes): boolean =>
  (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Cite';

/** True for a component whose words are the edition's. */
export const isEditorial = (node: Nodes): boolean =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
  proseComponent(node.name ?? '')?.isEditorial === true;
