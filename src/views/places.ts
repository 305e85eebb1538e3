import type { Edition } from '#/content/edition.ts';
import type { Page } from '#/content/pages.ts';
import type { Site } from '#/content/site.ts';
import { partsOf } from '#/model/navigation.ts';
import { once } from '#/model/once.ts';
import { overviewHeadings, overviewLists } from '#/model/overview.ts';
import { pagesOf } from '#/model/pages.ts';
import { passagesOf } from '#/model/passages.ts';
import { answersTo, questionsAddress } from '#/model/voices.ts';
import { framePlaces } from '#/text/frame-ids.ts';
import { CHANGES, changedDays, dayId } from './changes.ts';
import { englishAddress, englishPlaces } from './english.ts';
import { views } from './index.ts';
import { listPages } from './list-pages.ts';
import { partId, sitePages } from './site-pages.ts';
import { type Group, type View, viewAddress } from './view.ts';
import { wholeAddress } from './whole.ts';

/** The fragments of each page by its address. */
export type Places = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Every page that shows something, with the places on it that have an address: passages, entries and
 * groups of lists, questions, and the headings of the site's own pages. Pages that only lead on are
 * not among them. What is printed is held to this by `built-ids-are-places`.
 */
export const placesOf = once((site: Site): Places => {
  const places = new Map<string, ReadonlySet<string>>();
  const add = (path: string, ids: Iterable<string>) => places.set(path, new Set(ids));
  for (const [path, ids] of Object.entries(sitePages)) add(path, ids);
  add(CHANGES, [
    ...changedDays(site).map(({ day }) => dayId(day)),
    ...site.changes.map(({ id }) => id),
  ]);
  for (const edition of site.editions) {
    add(
      `/${edition.year}/`,
      partsOf(edition).map(({ id }) => partId(id)),
    );
    // its ids are those of its pages under other names: the frame's
    add(wholeAddress(edition.year), []);
    if (edition.english) add(englishAddress(edition.year), englishPlaces(edition));
    for (const view of views)
      for (const { path, groups } of pagesOfList(site, edition, view))
        add(path, [...chartsOn(view, edition, path), ...placesIn(view, groups)]);
    for (const page of pagesOf(edition)) add(page.path, ownPlaces(edition, page));
    for (const { page, fragment } of passagesOf(edition))
      if (fragment) (places.get(page.path) as Set<string>).add(fragment);
    for (const page of edition.documents) {
      const { questions } = page.frontmatter;
      if (questions.length === 0) continue;
      add(
        questionsAddress(page.path),
        questions.flatMap(({ id }) => [id, ...answersTo(page, id)]),
      );
    }
  }
  return places;
});

/** The charts that a list shows on its own page. */
const chartsOn = (view: View, edition: Edition, path: string): string[] =>
  path === viewAddress(view, edition.year)
    ? (view.charts?.(edition) ?? []).map(({ id }) => id)
    : [];

/** A list that editions share is printed from the newest. */
const pagesOfList = ({ current }: Site, edition: Edition, view: View) =>
  view.isShared && edition !== current ? [] : listPages(view, edition);

/** Groups and entries of a page of a list. */
function placesIn(view: View, groups: readonly Group<unknown>[]): string[] {
  return groups.flatMap(({ id, entries }) => [
    ...(id ? [id] : []),
    ...(view.idOf ? entries.map(view.idOf) : []),
  ]);
}

/** The headings that the frame adds, and what the author has named besides the passages. */
function ownPlaces(edition: Edition, page: Page): string[] {
  const ids = page.source.ids.map(({ id }) => id);
  if (page.kind === 'overview')
    return [...overviewHeadings(overviewLists(edition, page)).map(({ id }) => id), ...ids];
  return [
    ...(page.frontmatter.english ? [framePlaces.english] : []),
    ...(page.frontmatter.questions.length > 0 ? [framePlaces.questions] : []),
    ...ids,
  ];
}
