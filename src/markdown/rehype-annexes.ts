import type { Element, Root, RootContent } from 'hast';
import { select } from 'hast-util-select';

/** Folded sections: the id of the heading, and what the fold says of its size. */
export type Annexes = ReadonlyMap<string, string>;

/**
 * Folds what follows the heading of an annex, up to the next heading of its depth, into `details`. The
 * heading stays outside: it is found and linked to as it is, and readers of headings keep it. Runs
 * after the anchors.
 */
export function rehypeAnnexes({ annexes }: { annexes: Annexes }) {
  return (tree: Root): void => {
    if (annexes.size === 0) return;
    const children: RootContent[] = [];
    let fold: Element | undefined;
    for (const node of tree.children) {
      const id = sectionId(node);
      if (id !== undefined || isNotes(node)) fold = undefined;
      (fold ?? { children }).children.push(node as Element);
      const size = id === undefined ? undefined : annexes.get(id);
      if (size === undefined) continue;
      fold = foldOf(size);
      children.push(fold);
    }
    tree.children = children;
  };
}

/** The id of an h2, in the `div` of its anchor. */
function sectionId(node: RootContent): string | undefined {
  const heading =
    node.type === 'element' && node.tagName === 'div' ? select('h2', node) : undefined;
  return heading ? String(heading.properties.id) : undefined;
}

const isNotes = (node: RootContent): boolean =>
  node.type === 'element' && 'dataFootnotes' in node.properties;

const foldOf = (size: string): Element => ({
  type: 'element',
  tagName: 'details',
  properties: { className: ['prose', 'annex'] },
  children: [
    {
      type: 'element',
      tagName: 'summary',
      properties: { dataEditorial: '' },
      children: [{ type: 'text', value: `내용: ${size}` }],
    },
  ],
});
