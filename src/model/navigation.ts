import type { Edition } from '#/content/edition.ts';
import type { DocumentPage, Page } from '#/content/pages.ts';

/** A part of the report with the pages that exist. */
export interface Part {
  id: string;
  title: string;
  /** the part's own page: its overview, or the document when it has only one */
  page: Page | undefined;
  documents: DocumentPage[];
}

/** The parts of an edition in print order; parts without any page yet are left out. */
export function partsOf({ domains, documents, overviews }: Edition): Part[] {
  return domains.flatMap(({ id, title }) => {
    const below = documents.filter((d) => d.domain === id && d.id !== id);
    const page = overviews.find((o) => o.domain === id) ?? documents.find((d) => d.id === id);
    return page || below.length ? [{ id, title, page, documents: below }] : [];
  });
}

/** Name of a page in navigation. */
export const shortTitle = (page: Page): string =>
  page.kind === 'document' ? page.frontmatter.shortTitle : page.frontmatter.title;

/** The page before and after in print order. */
export function neighbours(edition: Edition, page: Page) {
  const order = partsOf(edition).flatMap((part) => [
    ...(part.page ? [part.page] : []),
    ...part.documents,
  ]);
  const at = order.findIndex((p) => p.id === page.id);
  return { previous: order[at - 1], next: at < 0 ? undefined : order[at + 1] };
}

/** The name of a domain; its id where the edition has none of the kind. */
export const domainTitle = ({ domains }: Edition, id: string): string =>
  domains.find((domain) => domain.id === id)?.title ?? id;

/** The site's name in two parts: what goes before the edition's year, and the rest. */
export function nameParts({ shortTitle: name, year }: Edition): [series: string, edition: string] {
  const at = name.indexOf(year);
  return at <= 0 ? [name, ''] : [name.slice(0, at).trim(), name.slice(at)];
}
