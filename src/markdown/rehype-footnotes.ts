import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** What GFM sets without a value. */
const FLAGS = ['dataFootnotes', 'dataFootnoteRef', 'dataFootnoteBackref'];

/** Marks the numbers of footnotes as added by the site: the print numbers them otherwise or not at all. */
export function rehypeFootnotes() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, _, parent) => {
      for (const flag of FLAGS) if (node.properties[flag]) node.properties[flag] = '';
      const isReference = 'dataFootnoteRef' in node.properties;
      if (isReference && parent?.type === 'element') parent.properties.dataEditorial = '';
      if (isReference || 'dataFootnoteBackref' in node.properties)
        node.properties.dataEditorial = '';
    });
  };
}
