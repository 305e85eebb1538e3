import type { Edition } from '#/content/edition.ts';
import type { ListPage } from './list-pages.ts';
import type { View } from './view.ts';

/**
 * What the places of a page of a list are called, by id: its charts, groups and entries. Entries without a
 * name are left out.
 */
export const namesOnList = (
  { idOf, nameOf, charts }: View,
  edition: Edition,
  { part, groups }: ListPage,
): ReadonlyMap<string, string> =>
  new Map([
    ...(part ? [] : (charts?.(edition) ?? [])).map(({ id, title }) => [id, title] as const),
    ...groups.flatMap(({ id, title, entries }) => [
      ...(id && title ? [[id, title] as const] : []),
      ...(idOf && nameOf ? entries.map((entry) => [idOf(entry), nameOf(entry)] as const) : []),
    ]),
  ]);
