import type { Nodes, Parent, PhrasingContent } from 'mdast';

const COMMENT = /^\/\*\s*#(\S+)\s*\*\/$/;

/**
 * The explicit id of a heading or paragraph: `## 주요 동향 {/* #trends *\/}`.
 *
 * @returns the id and the comment's node, or undefined when there is none
 */
export function explicitId(node: Parent): { id: string; comment: PhrasingContent } | undefined {
  const last = node.children.at(-1) as Nodes | undefined;
  if (last?.type !== ('mdxTextExpression' as string)) return undefined;
  const id = COMMENT.exec((last as unknown as { value: string }).value.trim())?.[1];
  return id ? { id, comment: last as PhrasingContent } : undefined;
}
