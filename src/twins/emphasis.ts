import type { PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

const ENDS_IN_SIGNS = /[\p{P}\p{S}\s]+$/u;
const STARTS_WITH_SIGNS = /^[\p{P}\p{S}\s]+/u;

/**
 * Takes signs at the edge of bold words out of them where a letter follows or comes before: `**“광물”**은`
 * is not bold, `“**광물**”은` is.
 */
export function looseEnds(tree: Root): void {
  visit(tree, ['strong', 'emphasis'], (node, index, parent) => {
    if (!parent || index === undefined || !('children' in node)) return;
    const siblings = parent.children as PhrasingContent[];
    const [before, after] = [siblings[index - 1], siblings[index + 1]];
    const inside = node.children as PhrasingContent[];
    const last = textAt(inside, -1);
    const trailing = isLetterAt(after, 0) ? last?.value.match(ENDS_IN_SIGNS)?.[0] : undefined;
    if (last && trailing && trailing.length < last.value.length) {
      last.value = last.value.slice(0, -trailing.length);
      siblings.splice(index + 1, 0, { type: 'text', value: trailing });
    }
    const first = textAt(inside, 0);
    const leading = isLetterAt(before, -1) ? first?.value.match(STARTS_WITH_SIGNS)?.[0] : undefined;
    if (first && leading && leading.length < first.value.length) {
      first.value = first.value.slice(leading.length);
      siblings.splice(index, 0, { type: 'text', value: leading });
      return index + 2;
    }
    return;
  });
}

const textAt = (nodes: readonly PhrasingContent[], at: number): Text | undefined => {
  const node = nodes.at(at);
  return node?.type === 'text' ? node : undefined;
};

const isLetterAt = (node: PhrasingContent | undefined, at: number): boolean =>
  node?.type === 'text' && /[\p{L}\p{N}]/u.test([...node.value].at(at) ?? '');
