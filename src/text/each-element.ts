import type { Element, Parents } from 'hast';

/**
 * Shows all elements below a node, in order. A plain walk: a page has thousands of elements, for each of which
 * `unist-util-visit` makes a function and names it.
 */
export function eachElement(node: Parents, see: (element: Element) => void): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    see(child);
    eachElement(child, see);
  }
}

/** The first element of a name below a node, in order. */
export function firstElement(node: Parents, tagName: string): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const found = child.tagName === tagName ? child : firstElement(child, tagName);
    if (found) return found;
  }
  return undefined;
}
