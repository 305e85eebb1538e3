import type { Element, ElementContent, Nodes, Parents } from 'hast';

/* Plain walks: a page has thousands of elements and is walked several times in each build. */

/** Has the element the class? */
export const hasClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties.className) && properties.className.includes(name);

/** Is the node such an element? */
export const isElement = (node: Nodes | undefined, tagName?: string): node is Element =>
  node?.type === 'element' && (tagName === undefined || node.tagName === tagName);

/** An element with what is in it. */
export const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] = [],
): Element => ({ type: 'element', tagName, properties, children });

export const text = (value: string): ElementContent => ({ type: 'text', value });

/** All elements below a node that are wanted, in order; none inside of one that was found. */
export function findAll(node: Parents, isWanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const walk = (parent: Parents) => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      if (isWanted(child)) found.push(child);
      else walk(child);
    }
  };
  walk(node);
  return found;
}

/** The first element below a node that is wanted. */
export function findFirst(
  node: Parents,
  isWanted: (element: Element) => boolean,
): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const found = isWanted(child) ? child : findFirst(child, isWanted);
    if (found) return found;
  }
  return undefined;
}

/**
 * Puts others in the place of elements, from outside to inside.
 *
 * @param change gives what stands in the place of a child: itself, others, or nothing
 */
export function rewrite(
  parent: Element,
  change: (child: Element, parent: Element) => readonly ElementContent[],
): void {
  const left: ElementContent[] = [];
  for (const child of parent.children) {
    if (child.type === 'element') left.push(...change(child, parent));
    else left.push(child);
  }
  parent.children = left;
  for (const child of left) if (child.type === 'element') rewrite(child, change);
}

const BLOCKS = new Set(
  'address article aside blockquote details div dl figure footer h1 h2 h3 h4 h5 h6 header nav ol p pre section table ul'.split(
    ' ',
  ),
);

/** Does the node stand in lines of its own? */
export const isBlock = (node: Nodes): boolean => isElement(node) && BLOCKS.has(node.tagName);
