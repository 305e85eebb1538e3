import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

const SIGNS_BEFORE = /^[\p{P}\p{S}\s]+/u;
const SIGNS_AFTER = /[\p{P}\p{S}\s]+$/u;

/**
 * Takes signs at the edges of bold words out of them where a letter stands beside: `**“광물”**은` is not
 * bold for readers of Markdown, `“**광물**”은` is.
 */
export function looseEnds(tree: Root): void {
  visit(tree, ['strong', 'emphasis'], (node, index, parent) => {
    if (!parent || index === undefined || node.type === 'root' || !('children' in node)) return;
    const siblings: { type: string }[] = parent.children;
    const [first, last] = [textOf(node.children.at(0)), textOf(node.children.at(-1))];
    const leading = first?.value.match(SIGNS_BEFORE)?.[0] ?? '';
    const trailing = last?.value.match(SIGNS_AFTER)?.[0] ?? '';
    const isLoose =
      (leading !== '' && hasLetter(siblings[index - 1], -1)) ||
      (trailing !== '' && hasLetter(siblings[index + 1], 0));
    if (!isLoose || leading === first?.value || trailing === last?.value) return;
    if (first) first.value = first.value.slice(leading.length);
    if (last && trailing) last.value = last.value.slice(0, -trailing.length);
    const word = (value: string): Text[] => (value ? [{ type: 'text', value }] : []);
    siblings.splice(index, 1, ...word(leading), node, ...word(trailing));
    return index + 1 + (leading ? 1 : 0) + (trailing ? 1 : 0);
  });
}

const textOf = (node: { type: string } | undefined): Text | undefined =>
  node?.type === 'text' ? (node as Text) : undefined;

/** Does the text have a letter at the place? */
const hasLetter = (node: { type: string } | undefined, at: number): boolean =>
  /[\p{L}\p{N}]/u.test([...(textOf(node)?.value ?? '')].at(at) ?? '');
