import type { Heading, Paragraph, Parent, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { explicitId } from './explicit-id.ts';
import { figureId } from './figure-id.ts';

/**
 * Gives headings the id written in their comment, and paragraphs and list items that carry figures
 * an id made from these. That every h2 and h3 has an id, and no two the same, is held by
 * `src/checks/ids-are-unique.ts`, which names all faults at once.
 */
export function remarkExplicitIds() {
  return (tree: Root): void => {
    const taken = new Set<string>();
    visit(tree, (node, index, parent) => {
      if (node.type === ('footnoteDefinition' as string)) return SKIP;
      if (node.type !== 'heading' && node.type !== 'paragraph') return;
      const explicit = explicitId(node);
      if (explicit) {
        node.children = node.children.filter((c) => c !== explicit.comment) as Heading['children'];
        trimEnd(node);
        setId(anchorOf(node, index, parent), explicit.id);
        taken.add(explicit.id);
      } else if (node.type === 'paragraph') {
        const id = figureId(textOf(node), taken);
        if (id) setId(anchorOf(node, index, parent), id);
      }
    });
  };
}

/** The id of a list item's first paragraph belongs to the item: tight lists print no `p`. */
function anchorOf(
  node: Heading | Paragraph,
  index: number | undefined,
  parent: Parent | undefined,
) {
  return parent?.type === 'listItem' && index === 0 ? parent : node;
}

function setId(node: Parent, id: string): void {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
}

function trimEnd(node: Heading | Paragraph): void {
  const last = node.children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
}
