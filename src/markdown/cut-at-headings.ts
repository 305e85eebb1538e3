import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { EXIT, SKIP, visit } from 'unist-util-visit';

/** Prose cut at its headings. */
export interface CutProse {
  /**
   * the HTML below each heading by its id, without what the page it comes from shows once only: ids,
   * links to itself, and the question, which stands above its answers
   */
  sections: ReadonlyMap<string, string>;
  /** the notes that these sections refer to, each with its number; empty when there are none */
  notesOf(sections: readonly string[]): string;
}

/**
 * Cuts rendered prose at its headings.
 *
 * @param html the prose: headings (in their `div.heading`), what follows them, and the notes, as siblings
 */
export function cutAtHeadings(html: string): CutProse {
  const tree = fromHtml(html, { fragment: true });
  const notes = tree.children.find(isFootnotes);
  const sections = new Map<string, Root>();
  let current: Root = { type: 'root', children: [] };
  for (const node of tree.children) {
    const id = headingId(node);
    if (id || node === notes) current = { type: 'root', children: [] };
    if (id) sections.set(id, current);
    else current.children.push(node);
  }
  for (const section of sections.values()) removePlaces(section);
  return {
    sections: new Map([...sections].map(([id, section]) => [id, toHtml(section)])),
    notesOf: (ids) => (notes ? notesBelow(notes, marksIn(sections, ids)) : ''),
  };
}

function headingId(node: RootContent): string | undefined {
  if (node.type !== 'element' || !node.properties.className?.toString().includes('heading')) return;
  const heading = select('h2, h3, h4', node);
  return heading && String(heading.properties.id);
}

const isFootnotes = (node: RootContent): node is Element =>
  node.type === 'element' && node.tagName === 'section' && 'dataFootnotes' in node.properties;

function removePlaces(section: Root): void {
  visit(section, 'element', (element, index, parent) => {
    const { className, id } = element.properties;
    if (/^(anchor|question)$/.test(String(className ?? '')) && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    // a note leads back to its mark
    if (id && !('dataFootnoteRef' in element.properties)) delete element.properties.id;
  });
}

/** The marks of notes in some sections: id of the mark to id of the note. */
function marksIn(
  sections: ReadonlyMap<string, Root>,
  ids: readonly string[],
): ReadonlyMap<string, string> {
  const marks = ids.flatMap((id) => {
    const section = sections.get(id);
    return section ? selectAll('[data-footnote-ref]', section) : [];
  });
  return new Map(
    marks.map(({ properties: { id, href } }) => [String(id), String(href).replace('#', '')]),
  );
}

/** The notes as they stand in the whole text, numbered as there, without those that no mark leads to. */
function notesBelow(notes: Element, marks: ReadonlyMap<string, string>): string {
  if (marks.size === 0) return '';
  const copy = structuredClone(notes);
  const wanted = new Set(marks.values());
  visit(copy, 'element', (element) => {
    if (element.tagName !== 'ol') return;
    const items = element.children.filter((child) => child.type === 'element');
    element.children = items.flatMap((item, at) => {
      if (!wanted.has(String(item.properties.id))) return [];
      item.properties.value = String(at + 1);
      return [item];
    });
    return EXIT;
  });
  visit(copy, 'element', (element, index, parent) => {
    if (!('dataFootnoteBackref' in element.properties) || !parent || index === undefined) return;
    if (marks.has(String(element.properties.href).replace('#', ''))) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return toHtml(copy);
}
