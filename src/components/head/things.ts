import type { Edition } from '#/content/edition.ts';
import type { DocumentPage } from '#/content/pages.ts';
import { fullHref } from '#/href.ts';
import { ownDate } from '#/model/citation.ts';
import { rightsOf } from '#/model/data-package.ts';
import { tablesOn } from '#/model/pages.ts';
import { dataDescription } from '#/model/table-text.ts';
import { joinAddress } from '#/text/address.ts';

/** Something that schema.org has a name for. */
export interface Thing {
  '@type': string;
  [property: string]: unknown;
}

const house = (name: string): Thing => ({ '@type': 'Organization', name });

/** The printed report. */
export const reportThing = ({ year, title, publisher, published }: Edition): Thing => ({
  '@type': 'Report',
  ...{ '@id': fullHref(`/${year}/`), name: title, datePublished: published },
  ...{ author: house(publisher), publisher: house(publisher), inLanguage: 'ko' },
});

/** A document of the report, and what it is part of. */
export function documentThing(edition: Edition, page: DocumentPage): Thing {
  const { title, authors, english } = page.frontmatter;
  const { year, title: report, publisher, published } = edition;
  const own = ownDate(page);
  const named = authors.map(({ name, role }) =>
    role ? { '@type': 'Person', name, jobTitle: role } : house(name),
  );
  return {
    '@type': 'ScholarlyArticle',
    ...{ '@id': fullHref(page.path), headline: title },
    ...(english && { alternateName: english.title }),
    author: named.length > 0 ? named : house(publisher),
    datePublished: published,
    ...(own && { dateCreated: own }),
    inLanguage: 'ko',
    isPartOf: {
      '@type': 'Report',
      ...{ '@id': fullHref(`/${year}/`), name: report, datePublished: published },
      publisher: house(publisher),
    },
  };
}

/** The tables of a page as data, each with the file that holds it; what they share is said of each, as readers ask. */
export function dataThings(edition: Edition, page: DocumentPage): Thing[] {
  const { year, publisher } = edition;
  const shared = {
    creator: house(publisher),
    license: { '@type': 'CreativeWork', name: rightsOf(edition) },
    ...{ inLanguage: 'ko', isPartOf: { '@id': fullHref(`/${year}/`) } },
  };
  return tablesOn(edition, page).map((table) => ({
    '@type': 'Dataset',
    ...{ '@id': fullHref(joinAddress(page.path, table.id)), name: table.title },
    ...{ description: dataDescription(edition, table), ...shared },
    distribution: {
      ...{ '@type': 'DataDownload', encodingFormat: 'text/csv' },
      contentUrl: fullHref(`/${year}/data/${table.id}.csv`),
    },
  }));
}

/** Where a page stands in the site; the page itself is the last step. */
export const breadcrumbThing = (steps: readonly { title: string; path?: string }[]): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ title, path }, i) => ({
    ...{ '@type': 'ListItem', position: i + 1, name: title },
    ...(path && { item: fullHref(path) }),
  })),
});

/**
 * The glossary, with the terms that a page prints.
 *
 * @param path its own address, which its pages share
 * @param terms what the page prints, by the address at which it does
 */
export const glossaryThing = (
  name: string,
  path: string,
  terms: ReadonlyMap<string, string>,
): Thing => ({
  '@type': 'DefinedTermSet',
  ...{ '@id': fullHref(path), name, inLanguage: 'ko' },
  ...(terms.size > 0 && {
    hasDefinedTerm: [...terms].map(([address, term]) => ({
      '@type': 'DefinedTerm',
      ...{ '@id': fullHref(address), name: term },
    })),
  }),
});
