/** Checks a built site as a reader meets it: each page by itself, and all of them together. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { breaking, type Problem } from '#/content/problem.ts';
import { ruleIds } from '#/content/rule-ids.ts';
import type { Permalinks } from '#/schemas/permalinks.ts';
import type { SearchDocument } from '#/search/build/document.ts';
import type { Places } from '#/views/places.ts';
import { pageFile, pageNames, pagePath, parsePage } from './built-site.ts';
import { checkPage, type ExpectedPage } from './check-page.ts';
import { checkWhole } from './check-whole.ts';
import type { Place } from './links-lead-somewhere.ts';
import { pageSaysItsPassages, printedOf } from './page-says-its-passages.ts';

/** What a built site must have. */
export interface Expected {
  /** the addresses that have been published, by page */
  published: Permalinks['places'];
  /** the places that the model knows, by page */
  places: Places;
  /** what is searched */
  documents: readonly SearchDocument[];
}

/** What each page must have, by its address. */
export function expectedPages({
  places,
  documents,
}: Omit<Expected, 'published'>): (path: string) => ExpectedPage {
  const passagesOf = new Map<string, SearchDocument['passages']>();
  for (const { kind, passages } of documents)
    passagesOf.set(
      passages[0]?.address ?? '',
      // its entries are the edition's own words, on pages of their letters
      kind === 'glossary' ? passages.slice(0, 1) : passages,
    );
  return (path) => {
    const passages = passagesOf.get(path);
    return { places: [...(places.get(path) ?? [])], passages: passages && printedOf(passages) };
  };
}

/**
 * All faults of a built site.
 *
 * @param place its folder, and the base path and origin that it was built for
 */
export function checkSite(place: Place, expected: Expected): Problem[] {
  const { published, documents } = expected;
  const expectedOf = expectedPages(expected);
  const checked = new Map(
    pageNames(place.dist).map((file) => [
      file,
      checkPage(parsePage(pageFile(place.dist, file)), expectedOf(pagePath(file))),
    ]),
  );
  return inOrderOfRules([
    ...checkWhole(place, { published, searched: searchedAddresses(documents) }, checked),
    ...unprinted(place.dist, documents),
  ]);
}

/** The addresses that search results lead to. */
export const searchedAddresses = (documents: Expected['documents']): string[] =>
  documents.flatMap(({ passages }) => passages.map(({ address }) => address));

/** Searched documents that have no page. */
export const unprinted = (dist: string, documents: Expected['documents']): Problem[] =>
  breaking(
    'built-pages-say-their-passages',
    documents
      .filter(({ passages }) => !existsSync(join(dist, passages[0]?.address ?? '', 'index.html')))
      .flatMap(({ passages }) => pageSaysItsPassages(undefined, printedOf(passages))),
  );

/** Faults of a built site, those of one rule together. */
export const inOrderOfRules = (problems: readonly Problem[]): Problem[] =>
  ruleIds.built.flatMap((id) => problems.filter(({ rule }) => rule === id));
