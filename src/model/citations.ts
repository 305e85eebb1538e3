import type { Edition } from '#/content/edition.ts';
import type { ComponentUse } from '#/content/mdx-source.ts';
import type { Address } from '#/text/address.ts';
import { once } from './once.ts';
import { pagesOf } from './pages.ts';

/** A place that cites a source. */
export interface Citation {
  path: Address;
  fragment: string | undefined;
  title: string;
}

/** The ids of the references that a component of the prose names. */
export function citedBy({ name, attributes }: ComponentUse): string[] {
  if (name === 'Cite') return [attributes.id ?? ''];
  return name === 'Sources' ? (attributes.ids ?? '').split(/\s+/).filter(Boolean) : [];
}

/** For each reference the places that cite it, in print order. */
export const citationsOf = once((edition: Edition): ReadonlyMap<string, readonly Citation[]> => {
  const citations = new Map<string, Citation[]>();
  const add = (id: string, citation: Citation) => {
    const list = citations.get(id) ?? [];
    if (!list.some((c) => c.path === citation.path && c.fragment === citation.fragment))
      list.push(citation);
    citations.set(id, list);
  };
  for (const { path, source, frontmatter } of pagesOf(edition)) {
    for (const use of source.components) {
      const title = use.section.title || frontmatter.title;
      for (const id of citedBy(use)) add(id, { path, fragment: use.section.id, title });
    }
    for (const tableId of source.sections.flatMap(({ tables }) => tables)) {
      const table = edition.tables.get(tableId);
      for (const id of table?.references ?? [])
        add(id, { path, fragment: tableId, title: table?.title ?? '' });
    }
  }
  return citations;
});
