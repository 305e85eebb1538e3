import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { PlaceId } from '#/markdown/place-ids.ts';
import type { LinkPlace, PageLink, PageSection } from './mdx-source.ts';
import { proseOf } from './mdx-text.ts';
import type { Position } from './position.ts';

/**
 * Every link of a page, with where it stands. Links that share an address, `[words][name]`, are one
 * link at the line of the address.
 *
 * @param sections the page's sections: its head, then one for each heading
 * @param places paragraphs and list items that have an id
 * @param at tells where a node is written
 */
export function linksOf(
  tree: Root,
  sections: readonly PageSection[],
  places: ReadonlyMap<unknown, PlaceId>,
  at: (node: Nodes) => Position,
): PageLink[] {
  const links: PageLink[] = [];
  const shared = new Map<string, LinkPlace[]>();
  const sharing = ({ identifier }: { identifier: string }): LinkPlace[] => {
    const known = shared.get(identifier) ?? [];
    shared.set(identifier, known);
    return known;
  };
  let heading = 0;
  for (const block of tree.children) {
    if (block.type === 'heading') heading += 1;
    const section = sections[heading];
    if (!section) break;
    let around: Nodes = block;
    const placeOf = (link: Nodes): LinkPlace => ({
      section,
      paragraph: around.type === 'paragraph' ? places.get(around)?.id : undefined,
      words: proseOf(link),
      text: proseOf(around).trim(),
    });
    visit(block, (node) => {
      if (node.type === 'paragraph' || node.type === 'heading') around = node;
      else if (node.type === 'link')
        links.push({ url: node.url, position: at(node), places: [placeOf(node)] });
      else if (node.type === 'definition')
        links.push({ url: node.url, position: at(node), places: sharing(node) });
      else if (node.type === 'linkReference') sharing(node).push(placeOf(node));
    });
  }
  return links;
}
