import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** Marks the paragraphs and list items that begin with ※, so that the sign stands out of their lines. */
export function rehypeRemarks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (!holdsText(node) || !textOf(node).startsWith('※')) return;
      const classes = [node.properties.className ?? []].flat().map(String);
      node.properties.className = [...classes, 'remark'];
    });
  };
}

/** In a loose list the paragraphs of an item hold its text. */
const holdsText = ({ tagName, children }: Element): boolean =>
  tagName === 'p' ||
  (tagName === 'li' &&
    !children.some((child) => child.type === 'element' && child.tagName === 'p'));
