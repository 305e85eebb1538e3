import type { Edition } from '#/content/edition.ts';
import type { DocumentPage, OverviewPage, Page } from '#/content/pages.ts';
import type { Site } from '#/content/site.ts';
import type { Table } from '#/content/table/table.ts';
import { authorLine } from '#/model/authors.ts';
import { ownDate } from '#/model/citation.ts';
import { editionAt } from '#/model/edition-at.ts';
import { type ErratumAt, keptOf } from '#/model/errata.ts';
import { domainTitle, partsOf, shortTitle } from '#/model/navigation.ts';
import { once } from '#/model/once.ts';
import { pagesOf, tablesOn } from '#/model/pages.ts';
import { captionOf } from '#/model/table-text.ts';
import { documentKinds } from '#/schemas/document.ts';
import { type Address, joinAddress } from '#/text/address.ts';
import { printedDate } from '#/text/dates.ts';
import { englishAddress } from './english.ts';
import { views } from './index.ts';
import { type View, viewAddress } from './view.ts';

/** What the preview picture of a page or table shows. */
export interface Preview {
  /** its file without ending, below `/<year>/previews/`: `battery/eu-market`, `data/eu-shares` */
  name: string;
  /** what it is and where in the report it stands */
  kicker: string;
  title: string;
  /** a sentence or names below the title; empty for none */
  text: string;
  /** dates and authors */
  facts: readonly string[];
  /** the name of the report, at the foot */
  report: string;
  /** the table whose first rows are shown, with what is doubtful in its document */
  shown?: { table: Table; errata: readonly ErratumAt[] };
  /** what the picture shows, for those who do not see it */
  alt: string;
}

const besides = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part).join(' · ');

function documentPreview(edition: Edition, page: DocumentPage): Preview {
  const { title, kind, label, authors } = page.frontmatter;
  const { title: report } = edition;
  const domain = domainTitle(edition, page.domain);
  const name = documentKinds[kind];
  const kindName = label?.startsWith(name) || domain.endsWith(name) ? undefined : name;
  const day = ownDate(page);
  const facts = [...(day ? [printedDate(day)] : []), ...authors.map(authorLine)];
  return {
    ...{ name: page.id, kicker: besides(domain, kindName, label), title, text: '', facts, report },
    alt: `${edition.shortTitle}의 문서 「${title}」. ${[domain, ...facts].join(', ')}.`,
  };
}

function overviewPreview(edition: Edition, page: OverviewPage): Preview {
  const { title } = page.frontmatter;
  const documents = edition.documents.filter(({ domain }) => domain === page.domain);
  const tables = documents.flatMap((document) => tablesOn(edition, document));
  return {
    ...{ name: page.id, kicker: '분야 개요', title, report: edition.title },
    text: documents.map((document) => shortTitle(document)).join(', '),
    facts: [`문서 ${documents.length}건`, ...(tables.length > 0 ? [`표 ${tables.length}개`] : [])],
    alt: `${edition.shortTitle}의 분야 “${title}”.`,
  };
}

function tablePreview(edition: Edition, page: Page, table: Table): Preview {
  const title = captionOf(table);
  const kicker = besides(domainTitle(edition, page.domain), shortTitle(page), '표');
  return {
    ...{ name: `data/${table.id}`, kicker },
    ...{ title, text: '', facts: [], report: edition.title },
    shown: { table, errata: keptOf(edition, table.document) },
    alt: `${edition.shortTitle}의 표 「${title}」의 첫머리.`,
  };
}

function listPreview(edition: Edition, view: View): Preview {
  const { title: report } = edition;
  return {
    ...{ name: view.name, kicker: '모아 보기', title: view.title, facts: [], report },
    text: view.description(edition),
    alt: `${edition.shortTitle}의 ${view.title}.`,
  };
}

function editionPreview(edition: Edition): Preview {
  const { title, publisher, published } = edition;
  const domains = partsOf(edition).map((part) => part.title);
  return {
    ...{ name: 'report', kicker: publisher, title: edition.shortTitle, text: domains.join(', ') },
    ...{ facts: [printedDate(published)], report: title },
    alt: `${title}: ${domains.join(', ')}.`,
  };
}

function englishPreview({ english, published }: Edition): Preview[] {
  if (!english) return [];
  const { title, publisher } = english;
  const facts = [printedDate(published)];
  const alt = `${title}, ${publisher}.`;
  return [{ name: 'en', kicker: 'In English', title, text: '', facts, report: publisher, alt }];
}

/** The pictures of an edition by the address of what they show: a page or a table. */
export const previewsOf = once((edition: Edition): ReadonlyMap<Address, Preview> => {
  const { year } = edition;
  const previews = new Map<Address, Preview>([[`/${year}/`, editionPreview(edition)]]);
  for (const preview of englishPreview(edition)) previews.set(englishAddress(year), preview);
  for (const view of views) previews.set(viewAddress(view, year), listPreview(edition, view));
  for (const page of pagesOf(edition)) {
    const own =
      page.kind === 'document' ? documentPreview(edition, page) : overviewPreview(edition, page);
    previews.set(page.path, own);
    for (const table of tablesOn(edition, page))
      previews.set(joinAddress(page.path, table.id), tablePreview(edition, page, table));
  }
  return previews;
});

/**
 * The picture for an address: of the table that it names or lies in, else of its page, else of the page
 * above that.
 *
 * @param address root-relative: `/2023/battery/eu-market/#shares.catl`, `/2023/errata/battery/`
 */
export function previewAt(site: Site, address: string) {
  const edition = editionAt(site, address) ?? site.current;
  const previews = previewsOf(edition);
  const own = `/${edition.year}/` as const;
  // a row, then its table, then the page, then the pages above it
  const steps = address.replace(/#.*/, '').split('/').filter(Boolean);
  const above = steps.map((_, i): Address => `/${steps.slice(0, steps.length - i).join('/')}/`);
  const [table] = address.split('.');
  const found = [table as Address, ...above, own].find((at) => previews.has(at)) ?? own;
  return { edition, preview: previews.get(found) as Preview };
}
