import type { Edition } from '#/content/edition.ts';
import type { DocumentPage, OverviewPage } from '#/content/pages.ts';
import type { Address } from '#/text/address.ts';
import { framePlaces } from '#/text/frame-ids.ts';
import { chartsOf } from './charts.ts';
import { type DomainNames, mostNamed } from './domain-names.ts';
import { domainTitle } from './navigation.ts';
import { tablesOn } from './pages.ts';
import { passagesByAddress } from './passages.ts';
import { whereOf } from './whereabouts.ts';

/** A place of another domain, and why a reader of this one wants to know it. */
export interface RelatedPlace {
  address: Address;
  domain: string;
  /** the document and the sections around it, outermost first */
  where: string[];
  reason: string;
}

/** A table or chart, and the document that shows it. */
interface DomainPlace {
  id: string;
  title: string;
  page: DocumentPage;
}

/** What the frame lists below the argument of an overview. */
export interface OverviewLists {
  documents: DocumentPage[];
  tables: DomainPlace[];
  charts: DomainPlace[];
  names: DomainNames;
  related: RelatedPlace[];
}

/** What an overview lists of its domain. */
export function overviewLists(edition: Edition, page: OverviewPage): OverviewLists {
  const documents = edition.documents.filter(({ domain }) => domain === page.domain);
  return {
    documents,
    tables: documents.flatMap((shown) =>
      tablesOn(edition, shown).map(({ id, title }) => ({ id, title, page: shown })),
    ),
    charts: documents.flatMap((shown) =>
      chartsOf(edition, shown.id).map(({ id, title }) => ({ id, title, page: shown })),
    ),
    names: mostNamed(edition, page.domain),
    related: page.frontmatter.related.flatMap(({ source, reason }) => {
      const passage = passagesByAddress(edition).get(source);
      if (!passage) return [];
      const domain = domainTitle(edition, passage.page.domain);
      return [{ address: passage.address, domain, where: whereOf(passage), reason }];
    }),
  };
}

/** A heading that the frame adds to an overview. */
export interface OverviewHeading {
  id: string;
  title: string;
}

/**
 * The headings of these lists in the order of the page; one without entries has none, but for the
 * documents, whose place is there from the first day.
 */
export function overviewHeadings(lists: OverviewLists): OverviewHeading[] {
  const { documents, tables, charts, names, related } = lists;
  const count = documents.length > 0 ? ` ${documents.length}건` : '';
  const hasNames = names.organizations.length + names.terms.length > 0;
  return [
    { id: framePlaces.documents, title: `문서${count}` },
    ...(tables.length > 0 ? [{ id: framePlaces.tables, title: `표 ${tables.length}개` }] : []),
    ...(charts.length > 0 ? [{ id: framePlaces.charts, title: `그림 ${charts.length}개` }] : []),
    ...(hasNames ? [{ id: framePlaces.names, title: '많이 나오는 기관과 용어' }] : []),
    ...(related.length > 0
      ? [{ id: framePlaces.related, title: '다른 분야의 이어지는 자리' }]
      : []),
  ];
}
