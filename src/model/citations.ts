import type { Edition } from '#/content/edition.ts';
import type { ComponentUse } from '#/content/mdx-source.ts';
import type { Page } from '#/content/pages.ts';
import type { Position } from '#/content/position.ts';
import type { Reference } from '#/schemas/reference.ts';
import { type Address, joinAddress } from '#/text/address.ts';
import { shortTitle } from './navigation.ts';
import { pagesOf } from './pages.ts';
import { passagesByAddress } from './passages.ts';

/** Words by which the print cites a source, with the places where it has them. */
export interface Citation {
  text: string;
  places: { address: Address; title: string }[];
}

/** How the print cites a source, in the order of its list. */
export function citationsOf(edition: Edition, { printed }: Reference): Citation[] {
  const byText = Map.groupBy(printed, ({ text }) => text);
  return [...byText].map(([text, lines]) => ({
    text,
    places: lines.flatMap(({ document, at }) => {
      const page = edition.documents.find(({ id }) => id === document);
      if (!page) return [];
      const address = joinAddress(page.path, at);
      const passage = passagesByAddress(edition).get(address);
      const title = passage?.fragment ? `${shortTitle(page)} › ${passage.title}` : shortTitle(page);
      return [{ address, title }];
    }),
  }));
}

/** A place in the content that names a source. */
export interface Citing {
  reference: string;
  page: Page;
  /** id of the section, figure or table; none for the head of a page */
  at: string | undefined;
  /** the words of a citation in the text; a source line has those of the print */
  words?: string | undefined;
  position: Position;
  field?: string;
}

/** The ids of the references that a component of the prose names. */
export function citedBy({ name, attributes }: ComponentUse): string[] {
  if (name === 'Cite') return attributes.id?.trim() ? [attributes.id] : [];
  const ids = name === 'Sources' ? attributes.ids : name === 'Figure' ? attributes.sources : '';
  return (ids ?? '').split(/\s+/).filter(Boolean);
}

/** Every place that names a reference: prose, figures and tables. */
export const citingOf = (edition: Edition): Citing[] =>
  pagesOf(edition).flatMap((page) => [
    ...page.source.components.flatMap((use) => {
      const { name, text, position, attributes, section } = use;
      const at = name === 'Figure' ? attributes.id : (attributes.of ?? section.id);
      return citedBy(use).map((reference) => ({
        ...{ reference, page, at, position, ...(name === 'Cite' && { words: text }) },
      }));
    }),
    ...tablesOf(edition, page),
  ]);

const tablesOf = (edition: Edition, page: Page): Citing[] =>
  page.source.sections
    .flatMap(({ tables }) => tables)
    .flatMap((id) => edition.tables.get(id) ?? [])
    .flatMap((table) =>
      table.references.map((reference, i) => ({
        ...{ reference, page, at: table.id },
        ...{ position: table.position(['references', i]), field: `references.${i}` },
      })),
    );
