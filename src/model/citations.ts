import type { Report } from '#/content/report.ts';
import { pagesOf } from './places.ts';

/** A place that cites a source. */
export interface Citation {
  path: string;
  fragment: string | undefined;
  title: string;
}

/** For each reference the places that cite it, in print order. */
export function citationsOf(report: Report): Map<string, Citation[]> {
  const citations = new Map<string, Citation[]>();
  const add = (id: string, citation: Citation) => {
    const list = citations.get(id) ?? [];
    if (!list.some((c) => c.path === citation.path && c.fragment === citation.fragment))
      list.push(citation);
    citations.set(id, list);
  };
  for (const page of pagesOf(report)) {
    for (const { name, attributes, place } of page.source.components) {
      const ids =
        name === 'Cite'
          ? [attributes.id ?? '']
          : name === 'Sources'
            ? (attributes.ids ?? '').split(/\s+/).filter(Boolean)
            : [];
      const heading = page.source.headings.findLast((h) => h.place.line < place.line);
      for (const id of ids)
        add(id, {
          path: page.path,
          fragment: heading?.id,
          title: heading?.text ?? page.frontmatter.title,
        });
    }
    for (const section of page.source.sections) {
      for (const tableId of section.tables) {
        const table = report.tables.get(tableId);
        for (const id of table?.references ?? [])
          add(id, { path: page.path, fragment: tableId, title: table?.title ?? '' });
      }
    }
  }
  return citations;
}
