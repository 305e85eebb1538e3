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

/** True when the page shows all its tables: none is missing or has problems of its own. */
export const isWhole = ({ tables }: Edition, { source }: Page): boolean =>
  source.sections.every((section) => section.tables.every((id) => tables.has(id)));

/** True when a document of the contents has problems that keep it out. */
export const isWithheld = ({ withheld, year }: Edition, document: string): boolean =>
  withheld.pages.has(pageAddress(year, document));
