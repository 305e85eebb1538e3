import type { Parent, PhrasingContent } from 'mdast';
import type {} from 'mdast-util-mdx';

const COMMENT = /^\/\*\s*#(\S+)\s*\*\/$/;

/**
 * The explicit id of a heading or paragraph: `## 주요 동향 {/* #trends *\/}`.
 *
 * @returns the id and the comment's node, or undefined when there is none
 */
export function explicitId(node: Parent): { id: string; comment: PhrasingContent } | undefined {
  const comment = node.children.at(-1);
  if (comment?.type !== 'mdxTextExpression') return undefined;
  const id = COMMENT.exec(comment.value.trim())?.[1];
  return id ? { id, comment } : undefined;
}
