import type { Emphasis, Parents, RootContent, Strong, Text } from 'mdast';

const SIGNS_BEFORE = /^[\p{P}\p{S}\s]+/u;
const SIGNS_AFTER = /[\p{P}\p{S}\s]+$/u;

/**
 * Takes signs at the edges of bold words out of them where a letter stands beside: `**“광물”**은` is not
 * bold for readers of Markdown, `“**광물**”은` is.
 */
export function looseEnds(parent: Parents): void {
  const { children }: { children: RootContent[] } = parent;
  for (let index = 0; index < children.length; index++) {
    const node = children[index];
    if (!node || !('children' in node)) continue;
    if (node.type === 'strong' || node.type === 'emphasis') {
      const [leading, trailing] = loosened(node, children[index - 1], children[index + 1]);
      children.splice(index, 1, ...leading, node, ...trailing);
      index += leading.length + trailing.length;
    }
    looseEnds(node);
  }
}

/** Takes signs out of the edges of words. @returns those before and those behind, which may be none */
function loosened(
  { children }: Strong | Emphasis,
  before: RootContent | undefined,
  behind: RootContent | undefined,
): [Text[], Text[]] {
  const [first, last] = [textOf(children.at(0)), textOf(children.at(-1))];
  const leading = first?.value.match(SIGNS_BEFORE)?.[0] ?? '';
  const trailing = last?.value.match(SIGNS_AFTER)?.[0] ?? '';
  const isLoose =
    (leading !== '' && hasLetter(before, -1)) || (trailing !== '' && hasLetter(behind, 0));
  if (!isLoose || leading === first?.value || trailing === last?.value) return [[], []];
  if (first) first.value = first.value.slice(leading.length);
  if (last && trailing) last.value = last.value.slice(0, -trailing.length);
  const word = (value: string): Text[] => (value ? [{ type: 'text', value }] : []);
  return [word(leading), word(trailing)];
}

const textOf = (node: { type: string } | undefined): Text | undefined =>
  node?.type === 'text' ? (node as Text) : undefined;

/** Does the text have a letter at the place? */
const hasLetter = (node: { type: string } | undefined, at: number): boolean =>
  /[\p{L}\p{N}]/u.test([...(textOf(node)?.value ?? '')].at(at) ?? '');
