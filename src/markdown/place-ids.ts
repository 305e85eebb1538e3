import type { Heading, Paragraph, Parent, PhrasingContent, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { explicitId } from './explicit-id.ts';
import { figureId } from './figure-id.ts';

/** An id of the prose, with what it names. */
export interface PlaceId {
  id: string;
  /** the heading or paragraph */
  node: Heading | Paragraph;
  /** the element that carries the id: a tight list prints no `p`, so its item does */
  bearer: Parent;
  /** the comment in which the author wrote the id; without it the paragraph's figures made it */
  comment: PhrasingContent | undefined;
}

/**
 * The ids of a page's headings, paragraphs and list items in reading order: written by the author, or
 * made from the figures of a paragraph. Footnotes have none. The reader of the content and the
 * renderer both ask here, so that an address is what the page prints.
 */
export function placeIds(tree: Root): PlaceId[] {
  const ids: PlaceId[] = [];
  // what an author gives is not given to a paragraph before it
  const taken = writtenIds(tree);
  visit(tree, (node, index, parent) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type !== 'heading' && node.type !== 'paragraph') return;
    const bearer = parent?.type === 'listItem' && index === 0 ? parent : node;
    const explicit = explicitId(node);
    if (explicit) ids.push({ ...explicit, node, bearer });
    else if (node.type === 'paragraph') {
      const id = figureId(textOf(node), taken);
      if (id) ids.push({ id, node, bearer, comment: undefined });
    }
  });
  return ids;
}

function writtenIds(tree: Root): Set<string> {
  const ids = new Set<string>();
  visit(tree, ['heading', 'paragraph'], (node) => {
    const id = explicitId(node as Heading | Paragraph)?.id;
    if (id) ids.add(id);
  });
  return ids;
}
