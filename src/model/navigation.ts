import type { DocumentPage, OverviewPage, Page, Report } from '#/content/report.ts';

/** A part of the report with the pages that exist. */
export interface Part {
  id: string;
  title: string;
  /** the part's own page: its overview, or the document when it has only one */
  page: OverviewPage | DocumentPage | undefined;
  documents: DocumentPage[];
}

/** The parts of the report in print order; parts without any page yet are left out. */
export function partsOf({ edition, documents, overviews }: Report): Part[] {
  return edition.domains.flatMap(({ id, title }) => {
    const below = documents.filter((d) => d.domain === id && d.id !== id);
    const page = overviews.find((o) => o.domain === id) ?? documents.find((d) => d.id === id);
    return page || below.length ? [{ id, title, page, documents: below }] : [];
  });
}

/** Name of a page in navigation. */
export function shortTitle(page: OverviewPage | DocumentPage): string {
  return 'shortTitle' in page.frontmatter ? page.frontmatter.shortTitle : page.frontmatter.title;
}

/** The page before and after in print order. */
export function neighbours(report: Report, page: Page<unknown>) {
  const order = partsOf(report).flatMap((part) => [
    ...(part.page ? [part.page] : []),
    ...part.documents,
  ]);
  const at = order.findIndex((p) => p.id === page.id);
  return { previous: order[at - 1], next: at < 0 ? undefined : order[at + 1] };
}
