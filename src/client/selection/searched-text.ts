/** The text of the page as a browser searches it for a text fragment: block by block, white space as one blank. */

/** A text node within its block. */
interface Piece {
  node: Text;
  /** for each place in the node, its end included, the place in the block's text */
  places: number[];
}

/** The text of one block. */
export interface Block {
  text: string;
  pieces: Piece[];
}

/** A stretch of the text of all blocks, each of them a line. */
export interface Stretch {
  text: string;
  from: number;
  to: number;
}

/** What a browser does not search, and what stands on the page only now. */
const NOT_SEARCHED =
  'script, style, noscript, select, textarea, template, svg, .note, .share, .selection-bar, .lost-place, .search-bar';

const FOLDED = 'details:not([open])';

/** Words of the frame that may be others tomorrow, as the number of citations: a link neither begins nor ends there. */
const OF_FRAME = 'button, .anchor, .cited';

/** The blocks of an element that have text, in the order of the page. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  const holders = new Map<Element, Element>();
  let last: Element | undefined;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || !isSearched(parent)) continue;
    const holder = blockAround(parent, holders);
    if (holder !== last) blocks.push({ text: '', pieces: [] });
    last = holder;
    const block = blocks.at(-1);
    if (block) add(block, node);
  }
  return blocks;
}

/** What is folded is searched too, and opened, where the fold itself is on the page. */
function isSearched(element: Element): boolean {
  if (element.closest(NOT_SEARCHED)) return false;
  if (element.checkVisibility?.() !== false) return true;
  let fold: Element | null | undefined;
  for (let next = element.closest(FOLDED); next; next = next.parentElement?.closest(FOLDED) ?? null)
    fold = next;
  return fold?.checkVisibility() === true;
}

function blockAround(element: Element, known: Map<Element, Element>): Element {
  const before = known.get(element);
  if (before) return before;
  const { parentElement } = element;
  const isInline = /^(?:inline|contents|ruby)/.test(getComputedStyle(element).display);
  const holder = isInline && parentElement ? blockAround(parentElement, known) : element;
  known.set(element, holder);
  return holder;
}

function add(block: Block, node: Text): void {
  const places: number[] = [];
  for (const unit of node.data.split('')) {
    places.push(block.text.length);
    if (!/\s/.test(unit)) block.text += unit;
    else if (block.text !== '' && !block.text.endsWith(' ')) block.text += ' ';
  }
  places.push(block.text.length);
  block.pieces.push({ node, places });
}

/** The text of all blocks, each of them a line. */
export const textOf = (blocks: readonly Block[]): string =>
  blocks.map(({ text }) => text).join('\n');

/**
 * Where a range lies in the text of the page.
 *
 * @returns undefined for a range without text
 */
export function stretchOf(blocks: readonly Block[], range: Range): Stretch | undefined {
  let [from, to, line] = [-1, -1, 0];
  for (const { text, pieces } of blocks) {
    for (const { node, places } of pieces) {
      if (!range.intersectsNode(node) || node.parentElement?.closest(OF_FRAME)) continue;
      const start = places[node === range.startContainer ? range.startOffset : 0] ?? 0;
      const end = places[node === range.endContainer ? range.endOffset : node.length] ?? start;
      if (start === end) continue;
      if (from < 0) from = line + start;
      to = line + end;
    }
    line += text.length + 1;
  }
  return from < 0 ? undefined : { text: textOf(blocks), from, to };
}
