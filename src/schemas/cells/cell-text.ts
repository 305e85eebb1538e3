import type { ListItem } from './list.ts';

/** The words of a typed cell. */
export function cellText(value: unknown): string {
  if (Array.isArray(value)) return value.map(itemText).join(' / ');
  if (typeof value === 'object' && value !== null && 'printed' in value)
    return String(value.printed);
  return String(value ?? '');
}

/** The lines of a typed cell as printed: its line breaks, and the items of a list with those below them. */
export function cellLines(value: unknown): string[] {
  if (Array.isArray(value))
    return value.flatMap(({ text, items }: ListItem) => [text, ...cellLines(items)]);
  return cellText(value).split('\n');
}

const itemText = (item: { text: string; items: unknown[] }): string =>
  item.items.length ? `${item.text}: ${cellText(item.items)}` : item.text;
