import type { DocumentPage } from '#/content/pages.ts';
import { contentsOf } from './contents.ts';

/** A document with those that are attached to it, to it and to its attachments, in print order. */
export interface PathStep {
  page: DocumentPage;
  attachments: DocumentPage[];
}

/**
 * Documents in the order in which one reads them: each with its attachments below it. One whose parent
 * is not among them stands for itself.
 */
export function readingPath(documents: readonly DocumentPage[]): PathStep[] {
  const byId = new Map(documents.map((page) => [page.id, page]));
  const topOf = (page: DocumentPage): DocumentPage => {
    const parent = byId.get(page.frontmatter.parent ?? '');
    return parent ? topOf(parent) : page;
  };
  return documents
    .filter((page) => topOf(page) === page)
    .map((page) => ({
      page,
      attachments: documents.filter((other) => other !== page && topOf(other) === page),
    }));
}

/** A section of a document with those below it. */
export interface OutlineLine {
  id: string;
  title: string;
  below: OutlineLine[];
}

/** True for a section that the print attaches to its document: 붙임1, [부록 2], 별첨 3. */
export const isAnnex = ({ title }: Pick<OutlineLine, 'title'>): boolean =>
  /^(?:붙임|별첨|\[부록)/.test(title);

/**
 * The sections of a document with their subsections: its trends and annexes. Of what several people
 * say the answers are left out; they have the same titles for each of them.
 */
export function outlineOf(page: DocumentPage): OutlineLine[] {
  const headings = page.source.headings.flatMap(({ depth, id, text }) =>
    id && depth <= 3 ? [{ depth, slug: id, text }] : [],
  );
  const lines: OutlineLine[] = [];
  for (const { depth, slug: id, text: title } of contentsOf(page, headings)) {
    const line = { id, title, below: [] };
    const above = lines.at(-1);
    if (depth === 2 || !above) lines.push(line);
    else if (!page.frontmatter.voices.some(({ section }) => section === above.id))
      above.below.push(line);
  }
  return lines;
}
