/** The words of a typed cell. */
export function cellText(value: unknown): string {
  if (Array.isArray(value)) return value.map(itemText).join(' / ');
  if (typeof value === 'object' && value !== null && 'printed' in value)
    return String(value.printed);
  return String(value ?? '');
}

const itemText = (item: { text: string; items: unknown[] }): string =>
  item.items.length ? `${item.text}: ${cellText(item.items)}` : item.text;
