import type { Edition } from '#/content/edition.ts';
import { once } from '#/model/once.ts';
import { type Address, joinAddress } from '#/text/address.ts';
import { type Group, type Part, type View, viewAddress } from './view.ts';

/** A page of a list: its own page, or one of its parts. */
export interface ListPage {
  path: Address;
  /** undefined for the list's own page */
  part: Part<unknown> | undefined;
  groups: readonly Group<unknown>[];
}

/** The address of a part of a list. */
const partAddress = (view: View, year: string, { id }: Pick<Part<unknown>, 'id'>): Address =>
  `${viewAddress(view, year)}${id}/`;

const pagesByView = once((view: View) =>
  once((edition: Edition): readonly [own: ListPage, ...parts: ListPage[]] => [
    { path: viewAddress(view, edition.year), part: undefined, groups: view.groups(edition) },
    ...(view.parts?.(edition) ?? []).map((part) => ({
      ...{ path: partAddress(view, edition.year, part), part, groups: part.groups },
    })),
  ]),
);

/** The pages of a list: its own, then its parts in their order. */
export const listPages = (view: View, edition: Edition): readonly ListPage[] =>
  pagesByView(view)(edition);

/** A list's own page. */
export const ownPage = (view: View, edition: Edition): ListPage => pagesByView(view)(edition)[0];

/** What a page of a list is called, in its heading and where it is cited: `정오표: 이차전지`. */
export const listTitle = ({ title }: View, { part }: Pick<ListPage, 'part'>): string =>
  part ? `${title}: ${part.title}` : title;

/** Where an entry is printed. */
interface PrintedEntry {
  path: Address;
  /** id of the heading above it */
  group: string | undefined;
}

const entriesByView = once((view: View) =>
  once(
    (edition: Edition): ReadonlyMap<string, PrintedEntry> =>
      // a part comes after the list's own page: what a part prints has its address there
      new Map(
        listPages(view, edition).flatMap(({ path, groups }) =>
          groups.flatMap(({ id: group, entries }) =>
            entries.flatMap((entry) => {
              const id = view.idOf?.(entry);
              return id ? [[id, { path, group }] as const] : [];
            }),
          ),
        ),
      ),
  ),
);

/**
 * The address at which an entry of a list is printed: `/2023/errata/battery/#e12`. Whatever links to
 * an entry asks here. `/2023/errata/#e12` leads there too, as it has always done.
 *
 * @param id the id of its place: of a name `name-kaist`, of a term in the index `term-hbm`
 * @returns the address on the list's own page for an id that it does not have
 */
export const entryAddress = (view: View, edition: Edition, id: string): Address =>
  joinAddress(entriesByView(view)(edition).get(id)?.path ?? viewAddress(view, edition.year), id);

/** The address to which the line of an entry on the list's own page leads. */
export function lineAddress(view: View, edition: Edition, id: string): Address {
  const entry = view.leadsToGroups && entriesByView(view)(edition).get(id);
  return entry ? joinAddress(entry.path, entry.group) : entryAddress(view, edition, id);
}
