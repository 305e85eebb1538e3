import type { Edition } from '#/content/edition.ts';
import type { Page } from '#/content/pages.ts';
import { webCitation } from '#/model/citation.ts';
import { tablesOn } from '#/model/pages.ts';
import type { SearchDocument, Passage as SearchPassage } from '#/search/build/document.ts';
import { joinAddress } from '#/text/address.ts';
import { englishAddress, englishParts, englishPlace } from '../english.ts';

/** The English page of an edition: what it says of each document, and the titles of its tables. */
export function englishDocument(edition: Edition): SearchDocument[] {
  if (!edition.english) return [];
  const { year, english } = edition;
  const address = englishAddress(year);
  const page: SearchPassage = {
    kind: 'page',
    address,
    title: english.title,
    blocks: [],
    heads: [],
  };
  const sections = englishParts(edition)
    .flatMap(({ head, documents }) => [head, ...documents])
    .map(
      ({ page: own, english: { title, summary } }): SearchPassage => ({
        kind: 'section',
        address: joinAddress(address, englishPlace(own.id)),
        ...{ title, blocks: [summary, ...englishTables(edition, own)], heads: [], parent: page },
      }),
    );
  return [
    {
      ...{ id: 'en', title: english.title, kind: 'english', kindTitle: 'English' },
      ...{ domain: 'en', domainTitle: 'English', edition: year },
      cite: webCitation(edition, english.title),
      passages: [page, ...sections],
    },
  ];
}

/** The tables of a document as the page in English lists them. */
const englishTables = (edition: Edition, page: Page): string[] =>
  page.kind === 'document'
    ? tablesOn(edition, page).map(({ english, title }) => `Table: ${english ?? title}`)
    : [];
