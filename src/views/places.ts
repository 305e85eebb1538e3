import type { Edition } from '#/content/edition.ts';
import type { Page } from '#/content/pages.ts';
import type { Site } from '#/content/site.ts';
import { partsOf } from '#/model/navigation.ts';
import { once } from '#/model/once.ts';
import { pagesOf } from '#/model/pages.ts';
import { passagesOf } from '#/model/passages.ts';
import { answersTo, questionsAddress } from '#/model/voices.ts';
import { framePlaces } from '#/text/frame-ids.ts';
import { englishAddress, englishPlaces } from './english.ts';
import { views } from './index.ts';
import { partId, sitePages } from './site-pages.ts';
import { type View, viewAddress } from './view.ts';

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
  for (const edition of site.editions) {
    add(
      `/${edition.year}/`,
      partsOf(edition).map(({ id }) => partId(id)),
    );
    if (edition.english) add(englishAddress(edition.year), englishPlaces(edition));
    for (const view of views) add(viewAddress(view, edition.year), placesIn(view, edition));
    for (const page of pagesOf(edition)) add(page.path, ownPlaces(page));
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

/** Groups and entries of a list. */
function placesIn(view: View, edition: Edition): string[] {
  return view
    .groups(edition)
    .flatMap(({ id, entries }) => [
      ...(id ? [id] : []),
      ...(view.idOf ? entries.map(view.idOf) : []),
    ]);
}

/** The headings that the frame adds, and what the author has named besides the passages. */
function ownPlaces({ kind, frontmatter, source }: Page): string[] {
  const ids = source.ids.map(({ id }) => id);
  if (kind === 'overview') return [framePlaces.documents, ...ids];
  return [
    ...(frontmatter.english ? [framePlaces.english] : []),
    ...(frontmatter.questions.length > 0 ? [framePlaces.questions] : []),
    ...ids,
  ];
}
