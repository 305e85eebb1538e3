import type { Edition } from '#/content/edition.ts';
import type { ListPage } from './list-pages.ts';
import type { View } from './view.ts';

/** A place of a list as it is cited. */
interface NamedPlace {
  name: string;
  /** day on which an entry came to say what it says, where the content knows */
  day?: string | undefined;
}

/**
 * What the places of a page of a list are called, by id: its charts, groups and entries. Entries without a
 * name are left out.
 */
export const namesOnList = (
  { idOf, nameOf, citedAs = nameOf, dayOf, charts }: View,
  edition: Edition,
  { part, groups }: ListPage,
): ReadonlyMap<string, NamedPlace> =>
  new Map<string, NamedPlace>([
    ...(part ? [] : (charts?.(edition) ?? [])).map(
      ({ id, title }) => [id, { name: title }] as const,
    ),
    ...groups.flatMap(({ id, title, entries }) => [
      ...(id && title ? [[id, { name: title }] as const] : []),
      ...(idOf && citedAs
        ? entries.map((e) => [idOf(e), { name: citedAs(e), day: dayOf?.(e) }] as const)
        : []),
    ]),
  ]);
