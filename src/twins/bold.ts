import type { PhrasingContent } from 'mdast';

/** Words in bold; the link of their place behind them is not. */
export function boldBefore(children: readonly PhrasingContent[]): PhrasingContent[] {
  const last = children.at(-1);
  const isPlace =
    last?.type === 'link' && last.children.some((c) => c.type === 'text' && c.value === '#');
  const words = isPlace ? children.slice(0, -1) : [...children];
  const space: PhrasingContent = { type: 'text', value: ' ' };
  const trimmed = trimEnd(words);
  if (trimmed.length === 0) return isPlace ? [last] : [];
  return [{ type: 'strong', children: trimmed }, ...(isPlace ? [space, last] : [])];
}

/** Bold words end with a letter or sign, never with a space. */
function trimEnd(words: readonly PhrasingContent[]): PhrasingContent[] {
  const last = words.at(-1);
  if (last?.type !== 'text') return [...words];
  const value = last.value.trimEnd();
  return value ? [...words.slice(0, -1), { ...last, value }] : trimEnd(words.slice(0, -1));
}
