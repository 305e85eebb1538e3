import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { frameIds } from '#/text/frame-ids.ts';

/** The codes of short links, by the id of the section. */
export type ShortCodes = ReadonlyMap<string, string>;

/**
 * Gives headings, paragraphs and list items with an id a link to themselves. A heading's link stands
 * beside it, so that its accessible name stays the title; those of paragraphs are for the pointer
 * only, or the Tab key would stop at every figure. A heading's bears the code of its short link, which
 * paper shows.
 */
export function rehypeAnchors({ codes = new Map() }: { codes?: ShortCodes } = {}) {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      const { id } = node.properties;
      if (typeof id !== 'string' || index === undefined || !parent) return;
      if (/^h[2-4]$/.test(node.tagName) && id !== frameIds.footnotes) {
        parent.children[index] = element(
          'div',
          { className: ['heading', `heading-${node.tagName}`] },
          [
            node,
            anchor(id, {
              dataCode: codes.get(id),
              'aria-label': `“${textOf(node)}” 절의 주소 복사`,
            }),
          ],
        );
        return SKIP;
      }
      if ((node.tagName === 'p' || node.tagName === 'li') && !id.startsWith('user-content')) {
        const link = anchor(id, { ariaHidden: 'true', tabIndex: -1 });
        node.properties.className = ['linkable'];
        node.children.unshift(link);
      }
    });
  };
}

const anchor = (id: string, properties: Element['properties']) =>
  element('a', { className: ['anchor'], href: `#${id}`, dataEditorial: '', ...properties }, []);

const element = (
  tagName: string,
  properties: Element['properties'],
  children: Element['children'],
): Element => ({ type: 'element', tagName, properties, children });
