import type { Edition } from '#/content/edition.ts';
import type { DocumentPage } from '#/content/pages.ts';
import { authorsOf, ownDate, webEdition, webMakers } from '#/model/citation.ts';
import { type CslRecord, cslDate } from '#/text/citation-file.ts';
import { printedDate } from '#/text/dates.ts';

const literal = (names: readonly string[]) => names.map((name) => ({ literal: name }));

/** The name of a record: `report-2023-battery-eu-market`. */
const idOf = (path: string): string => ['report', ...path.split('/').filter(Boolean)].join('-');

/**
 * The record of a document: part of the printed report, with the authors that it has there. A chapter came out
 * with its book; the day that the document bears is a note.
 */
export function documentRecord(edition: Edition, page: DocumentPage): CslRecord {
  const { title, publisher, published } = edition;
  const own = ownDate(page);
  return {
    ...{ id: idOf(page.path), type: 'chapter', title: page.frontmatter.title },
    author: literal(authorsOf(edition, page)),
    ...{ 'container-title': title, publisher },
    ...{ issued: cslDate(published), language: 'ko' },
    ...(own && { submitted: cslDate(own), note: `문서에 적힌 날짜 ${printedDate(own)}` }),
  };
}

/** The record of a whole report. */
export const reportRecord = ({ year, title, publisher, published }: Edition): CslRecord => ({
  ...{ id: idOf(year), type: 'report', title, author: literal([publisher]), publisher },
  ...{ issued: cslDate(published), language: 'ko' },
});

/**
 * The record of a page that the edition has made: an overview, a list. It has no author.
 *
 * @param day on which it came to say what it says, where the content knows: `2026-11-22`
 */
export const webRecord = (
  edition: Edition,
  path: string,
  title: string,
  day?: string,
): CslRecord => ({
  ...{ id: idOf(path.startsWith(`/${edition.year}/`) ? path : `/${edition.year}${path}`) },
  ...{ type: 'webpage', title, 'container-title': webEdition(edition), publisher: webMakers },
  ...{ ...(day && { issued: cslDate(day) }), language: 'ko' },
});
