/** Where the tests find things: editions, domains and documents as the heads of the built pages name them. */
import assert from 'node:assert/strict';
import { DIST, metaOf, tagsOf } from './built-pages.ts';
import { allPaths } from './site.ts';

/** A page of the report as its `<meta name="report:…">` describe it. */
interface ReportPage {
  /** root-relative address without base path */
  path: string;
  edition: string;
  domain: string;
  domainTitle: string;
  /** undefined on the overview of a domain */
  document: string | undefined;
}

const pages = allPaths().flatMap((path): ReportPage[] => {
  const tags = tagsOf(path);
  const said = (name: string) => metaOf(tags, `report:${name}`);
  const [edition, domain] = [said('edition'), said('domain')];
  if (!edition || !domain) return [];
  const domainTitle = said('domain-title') ?? '';
  return [{ path, edition, domain, domainTitle, document: said('document') }];
});
const editions = [...new Set(pages.map(({ edition }) => edition))].sort();
assert.ok(editions.length > 0, `${DIST}에 보고서의 쪽이 없습니다: npm run build`);

/** The edition that the tests walk through: the oldest, which newer ones leave as it is. */
export const EDITION = editions[0] ?? '';

/** The edition to which the front page leads. */
export const NEWEST = editions.at(-1) ?? '';

/**
 * The address of a page that every edition has.
 *
 * @param path from the edition's own page: `errata/`, or nothing for that page itself
 */
export const inEdition = (path = '', edition = EDITION): string => `/${edition}/${path}`;

/**
 * The address of a document, in the oldest edition that has it.
 *
 * @param id the document's id: `battery/eu-market`
 */
export function documentPath(id: string): string {
  const found = pages
    .filter(({ document }) => document === id)
    .sort((a, b) => a.edition.localeCompare(b.edition))[0];
  assert.ok(found, `no page of ${DIST} carries the document ${id}`);
  return found.path;
}

/** A document with tables, footnotes, terms of the glossary, marks of errata and four levels of headings. */
export const TYPICAL = documentPath('quantum/national-strategies');

/** One of the longest documents, with more of everything: large tables, charts of them, whole parts as annexes. */
export const AI_CHIPS = documentPath('semiconductor/ai-chip-trends');

/** The pages of an edition without consultations by question. */
export const ownPaths = (edition = EDITION): string[] =>
  reportPaths(edition).filter((path) => !path.endsWith('/questions/'));

/** The domains of an edition that have an overview, by their ids. */
export const domainsOf = (edition = EDITION): { id: string; title: string; path: string }[] =>
  pages
    .filter((page) => page.edition === edition && page.document === undefined)
    .map(({ domain, domainTitle, path }) => ({ id: domain, title: domainTitle, path }));

/** Addresses of an edition's documents and overviews, and of consultations by question. */
export function reportPaths(edition = EDITION): string[] {
  const domains = new Set(pages.filter((p) => p.edition === edition).map((p) => p.domain));
  return allPaths().filter((path) => {
    const [, year = '', domain = ''] = path.split('/');
    return year === edition && domains.has(domain);
  });
}
