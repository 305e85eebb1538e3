import type { Edition } from '#/content/edition.ts';
import type { DocumentPage } from '#/content/pages.ts';
import { printedDate } from '#/text/dates.ts';
import { withinQuotes } from '#/text/nested-quotes.ts';
import { webEditionOf } from '#/text/web-edition.ts';

/** Names of the authors of a document: those whom the print names, else the house that published it. */
export const authorsOf = ({ publisher }: Edition, { frontmatter }: DocumentPage): string[] =>
  frontmatter.authors.length > 0 ? frontmatter.authors.map(({ name }) => name) : [publisher];

/** The day that the print gives a document; undefined where only the report has one. */
export const ownDate = ({ frontmatter: { date, submitted } }: DocumentPage): string | undefined =>
  date ?? submitted;

/** The name of an edition's pages on the web, as what the edition itself says is cited. */
export const webEdition = ({ shortTitle }: Edition): string => webEditionOf(shortTitle);

/** Who makes that edition: nobody whom the print names. */
export const webMakers = '웹판을 만드는 사람들';

/**
 * How a document is cited on its page and beside a quotation. It is the Korean style of
 * `citation/korean-style.ts`, written here without its machinery; a test holds one to the other.
 *
 * @param address where it stands on the web; left out where that is said beside
 */
export function citation(edition: Edition, page: DocumentPage, address?: string): string {
  const { publisher, title, published } = edition;
  const authors = authorsOf(edition, page);
  const own = ownDate(page);
  const line = [
    `${authors.join('·')}(${published.slice(0, 4)})`,
    `「${withinQuotes(page.frontmatter.title, '「')}」${own ? `(${printedDate(own)})` : ''}`,
    `『${title}』`,
    ...(authors.includes(publisher) ? [] : [publisher]),
    printedDate(published),
    ...(address ? [address] : []),
  ];
  return `${line.join(', ')}.`;
}

/** How a page is cited that the edition has made itself: a list, the page in English. */
export const webCitation = (edition: Edition, title: string): string =>
  `「${title}」, ${webSource(edition)}`;

/** What such a page is part of, as its citation ends. */
export const webSource = (edition: Edition): string => `『${webEdition(edition)}』, ${webMakers}.`;
