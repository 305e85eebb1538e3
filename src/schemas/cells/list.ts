import { z } from 'zod';
import { printed } from './text.ts';

/** One item of a list cell; `items` is a list below it. */
export interface ListItem {
  text: string;
  items: ListItem[];
}

type AuthoredItem = string | { text: string; items: AuthoredItem[] };

const listItemOut: z.ZodType<ListItem, ListItem> = z.lazy(() =>
  z.strictObject({ text: z.string(), items: z.array(listItemOut) }),
);
const listItemIn: z.ZodType<AuthoredItem> = z.lazy(() =>
  z.union([
    printed.min(1),
    z.strictObject({ text: printed.min(1), items: z.array(listItemIn).min(1) }),
  ]),
);
const itemOf = (item: AuthoredItem): ListItem =>
  typeof item === 'string'
    ? { text: item, items: [] }
    : { text: item.text, items: item.items.map(itemOf) };

/** A list: strings, or `{ text, items }` for a list below an item. One string is a list of one. */
export const list = () =>
  z
    .union([printed.min(1), z.array(listItemIn).min(1)], {
      error: '글자 하나 또는 목록이어야 합니다(항목: 글자, 또는 { text, items }).',
    })
    .transform((v) => (Array.isArray(v) ? v : [v]).map(itemOf))
    .pipe(z.array(listItemOut))
    .meta({ cell: 'list' });
