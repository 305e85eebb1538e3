import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** What GFM sets without a value. */
const FLAGS = ['dataFootnotes', 'dataFootnoteRef', 'dataFootnoteBackref'];

/**
 * Takes the numbers of footnotes, and the arrows back, out of the sentences: the print numbers them
 * otherwise or not at all, and a phrase is to be found across them. The style sheet sets them.
 */
export function rehypeFootnotes() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, _, parent) => {
      for (const flag of FLAGS) if (node.properties[flag]) node.properties[flag] = '';
      if ('dataFootnoteRef' in node.properties) {
        takeNumber(node);
        if (parent?.type === 'element') parent.properties.dataEditorial = '';
      }
      if ('dataFootnoteBackref' in node.properties) {
        node.properties.dataEditorial = '';
        node.children = [];
      }
    });
  };
}

function takeNumber(mark: Element): void {
  const number = textOf(mark);
  mark.properties.dataNumber = number;
  mark.properties.ariaLabel = `각주 ${number}`;
  delete mark.properties.ariaDescribedBy;
  mark.children = [];
}
