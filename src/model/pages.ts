import type { Edition } from '#/content/edition.ts';
import type { Page } from '#/content/pages.ts';
import { pageAddress } from '#/content/pages.ts';
import type { Table } from '#/content/table/table.ts';
import { once } from './once.ts';

/** All pages of an edition that are written in MDX. */
export const pagesOf = once((edition: Edition): readonly Page[] => [
  ...edition.overviews,
  ...edition.documents,
]);

/** The pages by address, e.g. `/2023/battery/rd-trends/`. */
export const pagesByPath = once(
  (edition: Edition): ReadonlyMap<string, Page> =>
    new Map(pagesOf(edition).map((page) => [page.path, page])),
);

/** Tables that a page shows, in order. */
export const tablesOn = (edition: Edition, { source }: Page): Table[] =>
  source.sections.flatMap(({ tables }) => tables).flatMap((id) => edition.tables.get(id) ?? []);

/** The tables that any page shows. */
const shownTables = once(
  (edition: Edition): ReadonlySet<string> =>
    new Set(pagesOf(edition).flatMap(({ source }) => source.sections.flatMap((s) => s.tables))),
);

/** True where two places of a page share an id: one of them lacks its own. */
export const hasIdTwice = ({ source: { ids } }: Page): boolean =>
  new Set(ids.map(({ id }) => id)).size < ids.length;

/** True when all places of a page are there: no table of it is missing, unshown or has problems of its own. */
export const isWhole = (edition: Edition, page: Page): boolean =>
  !hasIdTwice(page) &&
  page.source.sections.every((section) => section.tables.every((id) => edition.tables.has(id))) &&
  [...edition.tables.values()].every(
    ({ id, document }) => document !== page.id || shownTables(edition).has(id),
  );

/** True when a document of the contents has problems that keep it out. */
export const isWithheld = ({ withheld, year }: Edition, document: string): boolean =>
  withheld.pages.has(pageAddress(year, document));
