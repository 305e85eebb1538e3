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
  /** the fold that hides it; null for what is to be seen */
  fold: Element | null;
}

/** A stretch of the text of all blocks, as `textOf` has it. */
export interface Stretch {
  text: string;
  from: number;
  to: number;
}

/** What a browser does not search, and what stands on the page only now. */
const NOT_SEARCHED =
  'script, style, noscript, select, textarea, template, svg, .note, .share, .selection-bar, .lost-place, .search-bar';

const FOLDED = 'details:not([open])';

/** Words of the frame, which may be others tomorrow: a link neither begins nor ends with them. */
const OF_FRAME = 'button, .anchor, .cited, .table-files';

/** The blocks of an element that have text, in the order of the page. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  const holders = new Map<Element, Element>();
  let last: Element | undefined;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    const fold = parent && foldAround(parent);
    if (!parent || fold === undefined) continue;
    const holder = blockAround(parent, holders);
    if (holder !== last) blocks.push({ text: '', pieces: [], fold });
    last = holder;
    const block = blocks.at(-1);
    if (block) add(block, node);
  }
  return blocks.filter(({ text }) => text !== '');
}

/**
 * The fold that hides an element, which a browser searches and opens where the fold itself is on the page.
 *
 * @returns null for what is to be seen, undefined for what is not searched
 */
function foldAround(element: Element): Element | null | undefined {
  if (element.closest(NOT_SEARCHED)) return undefined;
  if (element.checkVisibility?.() !== false) return null;
  let fold: Element | null | undefined;
  for (let next = element.closest(FOLDED); next; next = next.parentElement?.closest(FOLDED) ?? null)
    fold = next;
  return fold?.checkVisibility() ? fold : undefined;
}

function blockAround(element: Element, known: Map<Element, Element>): Element {
  const before = known.get(element);
  if (before) return before;
  const { parentElement } = element;
  // an inline block is a block of its own: no words reach over its edge
  const isInline = /^(?:inline|contents|ruby.*)$/.test(getComputedStyle(element).display);
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

/** The text of all blocks, each of them a line; an empty line where a fold begins or ends. */
export const textOf = (blocks: readonly Block[]): string =>
  blocks.map((block, at) => block.text + breakBehind(block, blocks[at + 1])).join('');

const breakBehind = ({ fold }: Block, next: Block | undefined): string =>
  next ? (next.fold === fold ? '\n' : '\n\n') : '';

/**
 * Where a range lies in the text of the page.
 *
 * @returns undefined for a range without text
 */
export function stretchOf(blocks: readonly Block[], range: Range): Stretch | undefined {
  let [from, to, line] = [-1, -1, 0];
  for (const [index, block] of blocks.entries()) {
    for (const { node, places } of block.pieces) {
      if (!range.intersectsNode(node) || node.parentElement?.closest(OF_FRAME)) continue;
      const start = places[node === range.startContainer ? range.startOffset : 0] ?? 0;
      const end = places[node === range.endContainer ? range.endOffset : node.length] ?? start;
      if (start === end) continue;
      if (from < 0) from = line + start;
      to = line + end;
    }
    line += block.text.length + breakBehind(block, blocks[index + 1]).length;
  }
  return from < 0 ? undefined : { text: textOf(blocks), from, to };
}
