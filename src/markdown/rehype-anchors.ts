import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { type Address, joinAddress } from '#/text/address.ts';
import { backlinksId, frameIds } from '#/text/frame-ids.ts';

/** Where it is listed what leads to the sections of a page. */
export interface Backlinks {
  /** address of the list, without base path */
  address: Address;
  /** how often a section is cited, by its id; no link for 0 */
  counts: ReadonlyMap<string, number>;
}

/** The codes of short links, by the id of the section. */
export type ShortCodes = ReadonlyMap<string, string>;

/** What links of headings know besides their place. */
export interface AnchorSettings {
  codes?: ShortCodes | undefined;
  backlinks?: Backlinks | undefined;
}

/**
 * Gives headings, paragraphs and list items with an id a link to themselves. A heading's link stands
 * beside it, so that its accessible name stays the title; those of paragraphs are for the pointer
 * only, or the Tab key would stop at every figure. A heading's bears the code of its short link, which
 * paper shows; behind it stands the way to what leads to the section.
 *
 * @param options.codes of the sections that have a short link; none unless given
 * @param options.backlinks what leads to the sections of the page; nothing unless given
 */
export function rehypeAnchors({ codes, backlinks }: AnchorSettings = {}) {
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
              dataCode: codes?.get(id),
              'aria-label': `“${textOf(node)}” 절의 주소 복사`,
            }),
            ...backlink(id, backlinks),
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

function backlink(id: string, backlinks: Backlinks | undefined): Element[] {
  const count = backlinks?.counts.get(id);
  if (!backlinks || !count) return [];
  const href = joinAddress(backlinks.address, backlinksId(id));
  const link = element('a', { className: ['cited'], href, dataEditorial: '' }, [
    { type: 'text', value: `인용 ${count}` },
  ]);
  return [link];
}

const anchor = (id: string, properties: Element['properties']) =>
  element('a', { className: ['anchor'], href: `#${id}`, dataEditorial: '', ...properties }, []);

const element = (
  tagName: string,
  properties: Element['properties'],
  children: Element['children'],
): Element => ({ type: 'element', tagName, properties, children });
