import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Marks the numbers of footnotes as added by the site: the print numbers them otherwise or not at all. */
export function rehypeFootnotes() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, _, parent) => {
      const isReference = 'dataFootnoteRef' in node.properties;
      if (isReference && parent?.type === 'element') parent.properties.dataEditorial = '';
      if (isReference || 'dataFootnoteBackref' in node.properties)
        node.properties.dataEditorial = '';
    });
  };
}
