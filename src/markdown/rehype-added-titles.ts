import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { editorialTitle } from '#/text/added.ts';

/** Marks the headings that the print does not have as the edition's. */
export function rehypeAddedTitles() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (!/^h[2-4]$/.test(node.tagName)) return;
      const editorial = editorialTitle(textOf(node));
      if (editorial) node.properties.dataEditorial = editorial;
    });
  };
}
