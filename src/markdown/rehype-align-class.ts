import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Turns the alignment of GFM table cells into a class: the site's CSP forbids style attributes. */
export function rehypeAlignClass() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName !== 'td' && tagName !== 'th') return;
      const align =
        properties.align ?? /text-align:\s*(\w+)/.exec(String(properties.style ?? ''))?.[1];
      delete properties.align;
      delete properties.style;
      if (align) properties.className = [`align-${align}`];
    });
  };
}
