/** Finds texts in the text of a page, across elements and whatever white space stands between. */
import { ADDED_TITLE } from '#/text/added.ts';
import { at } from '../format/at.ts';
import { type Sought, textsPattern } from './text-pattern.ts';

const BLOCK = 'p,li,td,th,h1,h2,h3,h4,h5,h6,caption,figcaption,dt,dd,blockquote';
/**
 * The edition's own words are not searched, but for titles that it gives and pages that are its own
 * (the glossary, the answers by question).
 */
const SKIPPED = `script,style,template,svg,nav,[hidden],[data-editorial]:not([data-editorial="${ADDED_TITLE}"],main > article)`;

/**
 * Where texts stand below an element, in reading order.
 *
 * @param root where to look
 * @param texts what to look for
 */
export function findRanges(root: Element, texts: readonly Sought[]): Range[] {
  const pattern = textsPattern(texts);
  if (!pattern) return [];
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  let block: Element | null = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(SKIPPED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const around: Element | null = node.parentElement?.closest(BLOCK) ?? null;
    // No match runs from one block into the next.
    if (around !== block) text += '\n';
    block = around;
    nodes.push({ node, start: text.length });
    text += node.data.replaceAll('\n', ' ');
  }
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => {
    const range = document.createRange();
    range.setStart(...locate(nodes, (start) => start <= index, index));
    const end = index + found.length;
    range.setEnd(...locate(nodes, (start) => start < end, end));
    return range;
  });
}

/** The text node at a position of the whole text, and the position in it. */
function locate(
  nodes: { node: Text; start: number }[],
  passes: (start: number) => boolean,
  position: number,
): [Text, number] {
  const { node, start } = nodes.findLast((one) => passes(one.start)) ?? at(nodes, 0);
  return [node, Math.min(position - start, node.length)];
}
