import type { Edition } from '#/content/edition.ts';
import type { Page } from '#/content/pages.ts';
import { once } from './once.ts';
import { hasIdTwice, isWhole, pagesByPath } from './pages.ts';
import { passagesOf } from './passages.ts';

const byPage = once((edition: Edition): ReadonlyMap<Page, ReadonlySet<string>> => {
  const fragments = new Map<Page, Set<string>>();
  for (const page of pagesByPath(edition).values())
    fragments.set(page, new Set(page.source.ids.map(({ id }) => id)));
  for (const { page, fragment } of passagesOf(edition))
    if (fragment) fragments.get(page)?.add(fragment);
  // a table that the page does not show, though it should, is told by itself
  for (const table of edition.tables.values()) {
    const own = fragments.get(
      pagesByPath(edition).get(`/${edition.year}/${table.document}/`) as Page,
    );
    own?.add(table.id);
    for (const row of table.rows) own?.add(`${table.id}.${row.id}`);
  }
  return fragments;
});

/** The fragments that one can link to on a page. */
export const fragmentsOf = (edition: Edition, page: Page): ReadonlySet<string> =>
  byPage(edition).get(page) ?? new Set();

/**
 * True when a fragment is a place of the page, or may be one: a table that the page shows and that is
 * not there, a row of a table that is withheld, the id that another has taken.
 */
export const hasPlace = (edition: Edition, page: Page, fragment: string): boolean =>
  fragmentsOf(edition, page).has(fragment) ||
  hasIdTwice(page) ||
  page.source.sections.some(({ tables }) => tables.includes(fragment)) ||
  (fragment.includes('.') && !isWhole(edition, page));
