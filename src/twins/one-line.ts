import type { List, Nodes, PhrasingContent } from 'mdast';

const BREAK: PhrasingContent = { type: 'html', value: '<br>' };
const BULLETS = ['• ', '◦ ', '▪ '];
/** Items that the print has numbered or led to with a sign of its own. */
const OWN_SIGN = /^\s*[①-⑳➀-➓→]/;

/**
 * Paragraphs and lists in one line, for the cell of a table: line ends are `<br>`, which cells of Markdown are
 * broken with, and items begin with a bullet or their number.
 *
 * @param depth how deep in lists the nodes stand
 */
export function inOneLine(nodes: readonly Nodes[], depth = 0): PhrasingContent[] {
  const lines: PhrasingContent[][] = [];
  /** the line to which words without a paragraph are added */
  let open: PhrasingContent[] | undefined;
  for (const node of nodes) {
    if (isPhrasing(node)) {
      if (!open) {
        open = [];
        lines.push(open);
      }
      open.push(node);
      continue;
    }
    open = undefined;
    if (node.type === 'list') lines.push(...itemsOf(node, depth));
    else if ('children' in node) lines.push(inOneLine(node.children, depth));
  }
  return lines
    .map(trimmed)
    .filter((line) => line.length > 0)
    .flatMap((line, i) => (i > 0 ? [BREAK, ...line] : line));
}

const itemsOf = ({ children, ordered, start }: List, depth: number): PhrasingContent[][] =>
  children.map((item, i) => {
    const words = inOneLine(item.children, depth + 1);
    const [first] = words;
    const isSigned = first?.type === 'text' && OWN_SIGN.test(first.value);
    const bullet = ordered ? `${(start ?? 1) + i}. ` : (BULLETS[depth] ?? '▪ ');
    return isSigned ? words : [{ type: 'text', value: bullet }, ...words];
  });

const PHRASING = new Set<Nodes['type']>([
  ...(['break', 'delete', 'emphasis', 'footnoteReference', 'html', 'image'] as const),
  ...(['inlineCode', 'link', 'strong', 'text'] as const),
]);

const isPhrasing = (node: Nodes): node is PhrasingContent => PHRASING.has(node.type);

/** A line without spaces at its ends, which come from how a page is written. */
function trimmed(line: readonly PhrasingContent[]): PhrasingContent[] {
  const isWord = (node: PhrasingContent) => node.type !== 'text' || node.value.trim() !== '';
  return line.slice(line.findIndex(isWord), line.findLastIndex(isWord) + 1);
}
