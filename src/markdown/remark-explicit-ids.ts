import type { Parent, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { placeIds } from './place-ids.ts';

/**
 * Prints the ids of headings, paragraphs and list items, and takes out the comments that hold them.
 * That every heading has an id, and no two the same, is held by `src/checks`, which names all faults
 * at once.
 */
export function remarkExplicitIds() {
  return (tree: Root): void => {
    for (const { id, node, bearer, comment } of placeIds(tree)) {
      bearer.data = { ...bearer.data, hProperties: { ...bearer.data?.hProperties, id } };
      if (comment) withoutComment(node, comment);
    }
  };
}

function withoutComment(node: Parent, comment: unknown): void {
  node.children = node.children.filter((child) => child !== comment);
  const last = node.children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
}
