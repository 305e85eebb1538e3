import type { Element, ElementContent, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/**
 * Cuts rendered prose at its headings.
 *
 * @param html the prose: headings (in their `div.heading`) and what follows them, as siblings
 * @returns the HTML of each section by the heading's id, without the heading and without what the
 * page shows once only: ids, links to itself and links to footnotes
 */
export function sectionsById(html: string): Map<string, string> {
  const tree = fromHtml(html, { fragment: true });
  const sections = new Map<string, RootContent[]>();
  let current: RootContent[] = [];
  for (const node of tree.children) {
    const id = headingId(node);
    if (id) {
      current = [];
      sections.set(id, current);
    } else if (isFootnotes(node)) {
      current = [];
    } else {
      current.push(node);
    }
  }
  return new Map([...sections].map(([id, nodes]) => [id, toHtml(nodes.map(withoutPlaces))]));
}

function headingId(node: RootContent): string | undefined {
  if (node.type !== 'element' || !node.properties.className?.toString().includes('heading')) return;
  const heading = node.children.find(
    (c): c is Element => c.type === 'element' && /^h[2-4]$/.test(c.tagName),
  );
  return heading && String(heading.properties.id);
}

const isFootnotes = (node: RootContent) =>
  node.type === 'element' && node.tagName === 'section' && 'dataFootnotes' in node.properties;

function withoutPlaces<T extends RootContent>(node: T): T {
  visit(node, 'element', (element, index, parent) => {
    const isSelfLink = String(element.properties.className ?? '') === 'anchor';
    if ((isSelfLink || element.tagName === 'sup') && parent && index !== undefined) {
      (parent.children as ElementContent[]).splice(index, 1);
      return index;
    }
    // a popover is opened by its id
    if (!('popover' in element.properties)) delete element.properties.id;
  });
  return node;
}
