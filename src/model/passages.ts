import type { Edition } from '#/content/edition.ts';
import type { PagePart, PageSection } from '#/content/mdx-source.ts';
import type { Page } from '#/content/pages.ts';
import type { Position } from '#/content/position.ts';
import type { Table, TableRow } from '#/content/table/table.ts';
import { type Address, joinAddress } from '#/text/address.ts';
import { once } from './once.ts';
import { pagesOf } from './pages.ts';
import { sourceLines, tableSources } from './reference-line.ts';
import { rowLabel } from './row-label.ts';
import { rowText, tableText } from './table-text.ts';

interface BasePassage<Kind> {
  kind: Kind;
  address: Address;
  /** the address without its page; undefined for the page itself */
  fragment: string | undefined;
  /** as the page prints it; the label of a row */
  title: string;
  /**
   * its own words: a page's before its first heading, a section's with its paragraphs and captions but
   * without its tables and subsections, a table's without its rows
   */
  text: string;
  /** what of it the passage says itself: without names of sources and their lines */
  ownText: string;
  page: Page;
  /** the passage it lies in; none for a page */
  parent: Passage | undefined;
  position: Position;
}

/**
 * A place of the report that has an address: a page, a section, a paragraph or list item, a figure, a
 * table, a row.
 */
export type Passage =
  | (BasePassage<'page' | 'section'> & { section: PageSection })
  | BasePassage<'paragraph'>
  | BasePassage<'figure'>
  | (BasePassage<'table'> & { table: Table; sources: readonly string[] })
  | (BasePassage<'row'> & { table: Table; row: TableRow });

/** Every passage of an edition, page by page in reading order; what lies in a passage follows it. */
export const passagesOf = once((edition: Edition): readonly Passage[] =>
  pagesOf(edition).flatMap((page) => passagesOn(edition, page)),
);

/** The passages by address. */
export const passagesByAddress = once(
  (edition: Edition): ReadonlyMap<string, Passage> =>
    new Map(passagesOf(edition).map((passage) => [passage.address, passage])),
);

function passagesOn(edition: Edition, page: Page): Passage[] {
  const passages: Passage[] = [];
  const around: { depth: number; passage: Passage }[] = [];
  page.source.sections.forEach((section, at) => {
    while ((around.at(-1)?.depth ?? 0) >= section.depth) around.pop();
    const own =
      at === 0
        ? head(edition, page, section)
        : sectionOf(edition, page, section, around.at(-1)?.passage);
    around.push({ depth: at === 0 ? 0 : section.depth, passage: own });
    // a heading without an id is told by a rule; what lies in it has its own addresses
    if (at === 0 || section.id) passages.push(own);
    for (const part of section.parts) passages.push(...partOf(edition, own, part));
  });
  return passages;
}

const head = (edition: Edition, page: Page, section: PageSection): Passage => ({
  kind: 'page',
  address: page.path,
  fragment: undefined,
  title: page.frontmatter.title,
  ...{ text: sectionText(edition, page, section), ownText: section.ownText },
  ...{ page, parent: undefined },
  ...{ position: section.position, section },
});

const sectionOf = (
  edition: Edition,
  page: Page,
  section: PageSection,
  parent: Passage | undefined,
): Passage => ({
  kind: 'section',
  address: joinAddress(page.path, section.id),
  fragment: section.id,
  title: section.title,
  ...{ text: sectionText(edition, page, section), ownText: section.ownText, page, parent },
  ...{ position: section.position, section },
});

/** The words of a section with the source lines of it and its figures. */
const sectionText = ({ references }: Edition, page: Page, { id, text, blocks }: PageSection) =>
  [
    text,
    ...blocks.flatMap((block) =>
      'reference' in block
        ? sourceLines(references, [block.reference], page.id, block.at ?? id)
        : [],
    ),
  ].join('\n');

/** A paragraph, a figure, or a table with its rows. */
function partOf(edition: Edition, parent: Passage, part: PagePart): Passage[] {
  const { kind, id, text, ownText = text } = part;
  const { page } = parent;
  const at = (fragment: string) => ({ fragment, address: joinAddress(page.path, fragment), page });
  if (kind === 'paragraph')
    return [
      { kind, ...at(id), title: parent.title, text, ownText, parent, position: part.position },
    ];
  if (kind === 'figure') {
    const lines = sourceLines(edition.references, part.sources ?? [], page.id, id);
    const words = [text, ...lines].join('\n');
    return [
      { kind, ...at(id), title: text, text: words, ownText, parent, position: part.position },
    ];
  }
  const table = edition.tables.get(id);
  if (!table) return [];
  const position = table.position([]);
  const sources = tableSources(edition.references, table);
  const words = tableText(table, sources);
  const whole: Passage = {
    ...{ kind, ...at(id), title: table.title, text: words, ownText: words, parent },
    ...{ position, table, sources },
  };
  const rows = table.rows.map(
    (row): Passage => ({
      kind: 'row',
      ...at(`${table.id}.${row.id}`),
      title: rowLabel(table, row),
      ...{ text: rowText(row), ownText: rowText(row), parent: whole, position, table, row },
    }),
  );
  return [whole, ...rows];
}

/** A passage and those that lie in it, in reading order. */
export function passagesIn(edition: Edition, passage: Passage): Passage[] {
  const all = passagesOf(edition);
  const from = all.indexOf(passage);
  const after = all.slice(from + 1);
  const end = after.findIndex((other) => !liesIn(other, passage));
  return [passage, ...(end < 0 ? after : after.slice(0, end))];
}

const liesIn = (passage: Passage, around: Passage): boolean =>
  passage.parent === around || (!!passage.parent && liesIn(passage.parent, around));
