import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** Marks the paragraphs that begin with ※, so that the sign stands out of their lines. */
export function rehypeRemarks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'p' && textOf(node).startsWith('※'))
        node.properties.className = [
          ...[node.properties.className ?? []].flat().map(String),
          'remark',
        ];
    });
  };
}
