/** The few questions that indexing asks of an HTML tree. */
import type { Element, Nodes } from 'hast';

const SKIPPED = new Set(['script', 'style', 'template', 'svg', 'nav', 'noscript', 'rt']);

/** Narrows a node to an element. */
export const isElement = (node: Nodes): node is Element => node.type === 'element';

/** Whether an element is not part of the report: what the site adds, navigation, scripts. */
export const isSkipped = ({ tagName, properties }: Element): boolean =>
  SKIPPED.has(tagName) ||
  'dataEditorial' in properties ||
  'dataFootnoteBackref' in properties ||
  'dataFootnoteRef' in properties ||
  properties.hidden === true;

/** An attribute as text, empty when it is absent. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return Array.isArray(value) ? value.join(' ') : value == null ? '' : String(value);
}

/** Children of a node, none for text. */
export const children = (node: Nodes): Nodes[] => ('children' in node ? node.children : []);

/** All elements below a node that pass, in reading order; skipped parts are not entered. */
export function elements(node: Nodes, passes: (element: Element) => boolean): Element[] {
  return children(node).flatMap((child) =>
    isElement(child) && !isSkipped(child)
      ? [...(passes(child) ? [child] : []), ...elements(child, passes)]
      : [],
  );
}

/** The first element below a node that passes, outside of skipped parts. */
export function find(node: Nodes, passes: (element: Element) => boolean): Element | undefined {
  return elements(node, passes)[0];
}

/** The first element of a name below a node, wherever it stands. */
export function first(node: Nodes, tagName: string): Element | undefined {
  for (const child of children(node)) {
    const found = isElement(child) && child.tagName === tagName ? child : first(child, tagName);
    if (found) return found;
  }
  return undefined;
}

const BREAKING = /^(br|dd|div|dt|figcaption|li|ol|p|td|th|tr|ul)$/;

/** Text of an element in one line, without skipped parts and footnote numbers. */
export function text(element: Element): string {
  const read = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (!isElement(node)) return '';
    if (isSkipped(node)) return '';
    const inner = node.children.map(read).join('');
    return BREAKING.test(node.tagName) ? ` ${inner} ` : inner;
  };
  return element.children.map(read).join('').replace(/\s+/g, ' ').trim();
}

/** Ids of the footnotes that an element refers to, itself included; their marks may be skipped parts. */
export function noteReferences(element: Element): string[] {
  if ('dataFootnoteRef' in element.properties) return [attribute(element, 'href').slice(1)];
  return element.children.filter(isElement).flatMap(noteReferences);
}
