/**
 * Checks a built site as a reader meets it: each page by itself, that addresses lead somewhere, in pages,
 * data, feeds and what is searched, and that no published one has vanished.
 */
import { PERMALINKS } from '#/content/permalinks.ts';
import { breaking, type Fault, type Problem } from '#/content/problem.ts';
import { ruleIds } from '#/content/rule-ids.ts';
import type { Permalinks } from '#/schemas/permalinks.ts';
import type { SearchDocument } from '#/search/build/document.ts';
import { withBase } from '#/text/address.ts';
import type { Places } from '#/views/places.ts';
import { linksOfFiles } from './addresses-in-files.ts';
import { pageFile, pageNames, pagePath, parsePage } from './built-site.ts';
import { type CheckedPage, checkPage, type ExpectedPage } from './check-page.ts';
import { followLinks, type Place, type Target } from './links-lead-somewhere.ts';
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
 * @param checked pages that have been checked by themselves, by file
 */
export function checkSite(
  place: Place,
  expected: Expected,
  checked: ReadonlyMap<string, CheckedPage> = new Map(),
): Problem[] {
  const { published, documents } = expected;
  const expectedOf = expectedPages(expected);
  const pages = new Map<string, Target>();
  const problems: Problem[] = [];
  for (const file of pageNames(place.dist)) {
    const path = pagePath(file);
    const page =
      checked.get(file) ?? checkPage(parsePage(pageFile(place.dist, file)), expectedOf(path));
    problems.push(...page.problems);
    pages.set(path, { file, links: page.links, ids: new Set(page.ids) });
  }
  const faultsOf = followLinks(pages, place);
  const missing = documents.filter(({ passages }) => !pages.has(passages[0]?.address ?? ''));
  problems.push(
    ...breaking('built-links-lead-somewhere', [
      ...[...pages].flatMap(([path, { file, links }]) => faultsOf({ file, path, links })),
      ...linksOfFiles(place.dist, place.base).flatMap(faultsOf),
      ...faultsOf({ file: 'search', links: searched(documents, place.base) }),
    ]),
    ...breaking(
      'built-pages-say-their-passages',
      missing.flatMap(({ passages }) => pageSaysItsPassages(undefined, printedOf(passages))),
    ),
    ...breaking('built-permalinks-hold', permalinksHold(pages, published)),
  );
  return ruleIds.built.flatMap((id) => problems.filter(({ rule }) => rule === id));
}

/** The addresses that search results lead to, as a link to them would be written. */
const searched = (documents: Expected['documents'], base: string): string[] =>
  documents.flatMap(({ passages }) => passages.map(({ address }) => withBase(address, base)));

/** Every published page and place is there: itself, or as one that leads on to where it has moved. */
function permalinksHold(pages: ReadonlyMap<string, Target>, places: Permalinks['places']): Fault[] {
  const vanished = (address: string) => ({
    file: PERMALINKS,
    message: `공개한 주소 “${address}”이(가) 만든 사이트에 없습니다.`,
    hint: '자리를 되살리거나, 같은 파일의 redirects에 옮긴 곳을 적으십시오.',
  });
  return Object.entries(places).flatMap(([path, fragments]) => {
    const page = pages.get(path);
    if (!page) return [vanished(path)];
    return fragments.filter((f) => !page.ids.has(f)).map((f) => vanished(`${path}#${f}`));
  });
}
