import type { Nodes, PhrasingContent } from 'mdast';

const BREAK: PhrasingContent = { type: 'html', value: '<br>' };
const BULLETS = ['• ', '◦ ', '▪ '];

/**
 * Paragraphs and lists in one line, for the cell of a table: line ends are `<br>`, the one element that cells
 * of Markdown are written with, and items begin with a bullet.
 */
export function inOneLine(nodes: readonly Nodes[], depth = 0): PhrasingContent[] {
  const lines: PhrasingContent[][] = [];
  let isOpen = false;
  for (const node of nodes) {
    if (node.type === 'list') {
      for (const item of node.children) lines.push(itemOf(item.children, node.ordered, depth));
      isOpen = false;
    } else if (node.type === 'paragraph') {
      lines.push(node.children);
      isOpen = false;
    } else if ('children' in node && node.type !== 'link' && isBlockLike(node)) {
      lines.push(inOneLine(node.children as Nodes[], depth));
      isOpen = false;
    } else {
      if (!isOpen) lines.push([]);
      isOpen = true;
      lines.at(-1)?.push(node as PhrasingContent);
    }
  }
  return joined(lines.map(trimmed).filter((line) => line.length > 0));
}

const isBlockLike = ({ type }: Nodes): boolean =>
  ['root', 'blockquote', 'listItem', 'heading'].includes(type);

function itemOf(nodes: readonly Nodes[], isOrdered: unknown, depth: number): PhrasingContent[] {
  const bullet = BULLETS[Math.min(depth, BULLETS.length - 1)] ?? '• ';
  return [{ type: 'text', value: isOrdered ? '' : bullet }, ...inOneLine(nodes, depth + 1)];
}

const joined = (lines: readonly PhrasingContent[][]): PhrasingContent[] =>
  lines.flatMap((line, i) => (i > 0 ? [BREAK, ...line] : line));

/** A line without spaces at its ends, which come from how a page is written. */
function trimmed(line: readonly PhrasingContent[]): PhrasingContent[] {
  const isSpace = (node: PhrasingContent | undefined) =>
    node?.type === 'text' && node.value.trim() === '';
  let [from, to] = [0, line.length];
  while (from < to && isSpace(line[from])) from += 1;
  while (to > from && isSpace(line[to - 1])) to -= 1;
  return line.slice(from, to);
}
