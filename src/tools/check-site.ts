/**
 * Checks a built site as a reader meets it: each page by itself, that links lead somewhere, and that
 * no published address has vanished.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PERMALINKS } from '#/content/permalinks.ts';
import { breaking, type Fault, type Problem } from '#/content/problem.ts';
import { ruleIds } from '#/content/rule-ids.ts';
import type { Permalinks } from '#/schemas/permalinks.ts';
import type { SearchDocument } from '#/search/build/document.ts';
import { basePrefix } from '#/text/address.ts';
import type { Places } from '#/views/places.ts';
import { pageFile, pageNames, pagePath, parsePage } from './built-site.ts';
import { type CheckedPage, checkPage, type ExpectedPage } from './check-page.ts';
import { pageSaysItsPassages } from './page-says-its-passages.ts';

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
  return (path) => ({ places: places.get(path) ?? new Set(), passages: passagesOf.get(path) });
}

/** A page as the links of the others see it. */
interface Target {
  file: string;
  links: readonly string[];
  ids: ReadonlySet<string>;
}

/**
 * All faults of a built site.
 *
 * @param dist folder of the built site
 * @param base base path it was built for
 * @param checked pages that have been checked by themselves, by file
 */
export function checkSite(
  dist: string,
  base: string,
  expected: Expected,
  checked: ReadonlyMap<string, CheckedPage> = new Map(),
): Problem[] {
  const { published, documents } = expected;
  const expectedOf = expectedPages(expected);
  const pages = new Map<string, Target>();
  const problems: Problem[] = [];
  for (const file of pageNames(dist)) {
    const path = pagePath(file);
    const page = checked.get(file) ?? checkPage(parsePage(pageFile(dist, file)), expectedOf(path));
    problems.push(...page.problems);
    pages.set(path, { file, links: page.links, ids: new Set(page.ids) });
  }
  const missing = documents.filter(({ passages }) => !pages.has(passages[0]?.address ?? ''));
  problems.push(
    ...breaking(
      'built-links-lead-somewhere',
      [...pages].flatMap(([path, page]) => linksLeadSomewhere(path, page, pages, dist, base)),
    ),
    ...breaking(
      'built-pages-say-their-passages',
      missing.flatMap(({ passages }) => pageSaysItsPassages(undefined, passages)),
    ),
    ...breaking('built-permalinks-hold', permalinksHold(pages, published)),
  );
  return ruleIds.built.flatMap((id) => problems.filter(({ rule }) => rule === id));
}

function linksLeadSomewhere(
  path: string,
  { file, links }: Target,
  pages: ReadonlyMap<string, Target>,
  dist: string,
  base: string,
): Fault[] {
  const prefix = basePrefix(base);
  const fault = (message: string, hint?: string): Fault[] => [
    { file, message, ...(hint && { hint }) },
  ];
  return links.flatMap((address) => {
    if (/^[a-z]+:/i.test(address)) return [];
    const decoded = decode(address);
    if (decoded === undefined) return fault(`링크 “${address}”은(는) 주소가 아닙니다.`);
    const [to = '', fragment] = decoded.split('#');
    if (to && !to.startsWith(`${prefix}/`))
      return fault(`링크 “${address}”에 기준 경로 “${base}”이(가) 없습니다.`);
    const inside = to.slice(prefix.length).split('?')[0] ?? '';
    const target = pages.get(to === '' ? path : inside);
    if (!target)
      return existsSync(join(dist, inside)) && /\.\w+$/.test(inside)
        ? []
        : fault(`링크 “${address}”가 가리키는 쪽이 없습니다.`);
    if (!fragment || target.ids.has(fragment)) return [];
    return fault(
      `링크 “${address}”가 가리키는 자리가 없습니다.`,
      `쓸 수 있는 자리: ${[...target.ids].slice(0, 8).join(', ')} …`,
    );
  });
}

/** An address with its Korean letters, or undefined where its percent signs make none. */
function decode(address: string): string | undefined {
  try {
    return decodeURI(address);
  } catch {
    return undefined;
  }
}

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
