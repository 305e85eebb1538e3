import type { Edition } from '#/content/edition.ts';
import type { DocumentPage, Page } from '#/content/pages.ts';
import { partsOf } from '#/model/navigation.ts';
import type { English } from '#/schemas/english.ts';
import type { Address } from '#/text/address.ts';

/** The page that tells visitors in English what an edition holds. */
export const englishAddress = (year: string): Address => `/${year}/en/`;

/** The place of a document or overview on that page. */
export const englishPlace = (page: string): string => page.replace('/', '-');

/** The headings of that page that belong to no document. */
export const englishSections = { search: 'how-to-search', cite: 'how-to-cite' } as const;

/** A page with what it says in English. */
export interface InEnglish<P extends Page = Page> {
  page: P;
  english: English & object;
}

/** A part of the edition in English: its own page, and the documents below it. */
export interface EnglishPart {
  head: InEnglish;
  documents: InEnglish<DocumentPage>[];
}

/** The parts of an edition in English, in print order; none where the edition has no English page. */
export function englishParts(edition: Edition): EnglishPart[] {
  if (!edition.english) return [];
  return partsOf(edition).flatMap(({ page, documents }) => {
    const [head] = page ? inEnglish(page) : [];
    return head ? [{ head, documents: documents.flatMap(inEnglish) }] : [];
  });
}

/** A page whose English is missing is told by `english-is-whole`. */
const inEnglish = <P extends Page>(page: P): InEnglish<P>[] =>
  page.frontmatter.english ? [{ page, english: page.frontmatter.english }] : [];

/** The places on that page. */
export const englishPlaces = (edition: Edition): string[] => [
  ...Object.values(englishSections),
  ...englishParts(edition).flatMap(({ head, documents }) =>
    [head, ...documents].map(({ page }) => englishPlace(page.id)),
  ),
];
