import type { Edition } from '#/content/edition.ts';
import { SOURCES } from '#/content/mdx-blocks.ts';
import type { ProseBlock } from '#/content/mdx-source.ts';
import type { DocumentPage } from '#/content/pages.ts';
import type { Site } from '#/content/site.ts';
import { authorLine } from '#/model/authors.ts';
import { citation, ownDate, webCitation } from '#/model/citation.ts';
import { conceptsOf, namesOf } from '#/model/concepts.ts';
import { domainTitle } from '#/model/navigation.ts';
import { once } from '#/model/once.ts';
import { type Passage, passagesOf } from '#/model/passages.ts';
import { sourceLines } from '#/model/reference-line.ts';
import { rowLabel } from '#/model/row-label.ts';
import { captionOf } from '#/model/table-text.ts';
import { questionOf } from '#/model/voices.ts';
import { documentKinds } from '#/schemas/document.ts';
import type { SearchDocument, Passage as SearchPassage } from '#/search/build/document.ts';
import type { SearchEdition } from '#/search/build/write-index.ts';
import { formsOfVerb } from '#/text/conjugation.ts';
import { printedDate } from '#/text/dates.ts';
import { isSuffix } from '#/text/particles.ts';
import { glossary } from '../glossary.ts';
import { englishDocument } from './english-document.ts';
import { firstPrinting, firstTable } from './first-printing.ts';
import { glossaryDocument } from './glossary-document.ts';
import { doubtfulWords, isBare, sharedQuestion } from './place-notes.ts';
import { rowBlocks, tableBlocks } from './table-blocks.ts';

/**
 * What is searched: the documents of all editions in the order of their addresses, with what their
 * pages say, then the glossary and the pages in English, which disturb no search of the report.
 */
export const searchDocuments = ({ editions, current }: Site): SearchDocument[] => [
  ...editions.flatMap(documentsOf),
  glossaryOf(current),
  ...editions.flatMap(englishDocument),
];

/**
 * What is searched of one edition, in the same order; the glossary is one page for all.
 *
 * @param current the newest edition
 */
export const searchEdition = ({
  edition,
  current,
  everydayWords,
}: Pick<Site, 'current' | 'everydayWords'> & { edition: Edition }): SearchEdition => ({
  year: edition.year,
  documents: [...documentsOf(edition), glossaryOf(current), ...englishDocument(edition)],
  concepts: conceptsOf(edition),
  names: namesOf(edition),
  everyday: everydayWords.map(({ entry: { typed, verbs, means } }) => ({
    // 는 of 늘다 is a particle
    typed: [
      ...new Set([...typed, ...verbs.flatMap(formsOfVerb).filter((form) => !isSuffix(form))]),
    ],
    means,
  })),
});

const glossaryOf = (current: Edition): SearchDocument => ({
  ...glossaryDocument(current),
  cite: webCitation(current, glossary.title),
});

const addressOf = ({ passages }: SearchDocument): string => passages[0]?.address ?? '';

/** The documents of an edition, in the order of their addresses. */
const documentsOf = once((edition: Edition): SearchDocument[] => {
  const passages = Map.groupBy(passagesOf(edition), ({ page }) => page);
  const documents = edition.documents.map((page): SearchDocument => {
    const { title, kind } = page.frontmatter;
    const date = ownDate(page);
    return {
      ...{ id: page.id, title, kind, kindTitle: documentKinds[kind] },
      ...{ domain: page.domain, domainTitle: domainTitle(edition, page.domain) },
      edition: edition.year,
      ...(date && { date }),
      cite: citation(edition, page),
      passages: searchedPassages(edition, page, passages.get(page) ?? []),
    };
  });
  return documents.sort((a, b) => (addressOf(a) < addressOf(b) ? -1 : 1));
});

/** Sections, tables and rows; paragraphs and figures are found with the section around them. */
function searchedPassages(
  edition: Edition,
  page: DocumentPage,
  passages: readonly Passage[],
): SearchPassage[] {
  const searched = new Map<Passage, SearchPassage>();
  for (const passage of passages) {
    if (passage.kind === 'paragraph' || passage.kind === 'figure') continue;
    const { kind, address } = passage;
    const parent = passage.parent && searched.get(passage.parent);
    const content = contentOf(edition, page, passage);
    const doubtful = kind === 'page' ? [] : doubtfulWords(edition, page, passage, content.blocks);
    const question = kind === 'section' && sharedQuestion(page, passage.fragment ?? '');
    searched.set(passage, {
      ...{ kind, address, ...content },
      ...(parent && { parent }),
      ...(passage.kind === 'section' && isBare(passage.section, content) && { bare: true }),
      ...(kind === 'row' && !content.blocks.some(saysSomething) && { bare: true }),
      ...(doubtful.length > 0 && { doubtful }),
      ...(question && { question }),
    });
  }
  return [...searched.values()];
}

/** A cell may be empty, or a dash. */
const saysSomething = (block: string): boolean => /[\p{L}\p{N}]/u.test(block);

function contentOf(
  edition: Edition,
  page: DocumentPage,
  passage: Exclude<Passage, { kind: 'paragraph' | 'figure' }>,
): Pick<SearchPassage, 'title' | 'blocks' | 'heads' | 'sources' | 'says'> {
  const { kind, title } = passage;
  switch (kind) {
    case 'row': {
      const { table, row } = passage;
      const cells = rowBlocks(table, row);
      const [before, first] = firstPrinting(edition.tables, table, row);
      const says = [rowLabel(before, first), ...rowBlocks(before, first).map(({ value }) => value)];
      return {
        title,
        blocks: cells.map(({ value }) => value),
        heads: cells.map(({ head }) => head),
        ...(first !== row && { says: says.join(' ') }),
      };
    }
    case 'table': {
      const { table } = passage;
      const says = `표 ${firstTable(edition.tables, table).id}`;
      return { title: captionOf(table), heads: [], ...tableBlocks(edition, table), says };
    }
    case 'page':
    case 'section': {
      const above = kind === 'page' ? facts(edition, page) : [];
      const lines = passage.section.blocks.flatMap((block) =>
        linesOf(edition, page, passage.fragment, block),
      );
      return {
        ...{ title, blocks: [...above, ...lines.map(({ line }) => line)], heads: [] },
        sources: lines.flatMap(({ isSource }, at) => (isSource ? above.length + at : [])),
      };
    }
  }
}

function linesOf(
  { references }: Edition,
  page: DocumentPage,
  section: string | undefined,
  block: ProseBlock,
): { line: string; isSource: boolean }[] {
  if ('text' in block) return [{ line: block.text, isSource: block.text === SOURCES }];
  if ('question' in block) {
    const line = questionOf(page, block.question)?.text;
    return line ? [{ line, isSource: false }] : [];
  }
  return sourceLines(references, [block.reference], page.id, block.at ?? section).map((line) => ({
    ...{ line, isSource: true },
  }));
}

/** What the head of a document says of the print: number, dates, author. */
function facts({ publisher }: Edition, { frontmatter }: DocumentPage): string[] {
  const { label, date, submitted, authors } = frontmatter;
  return [
    label,
    date && `${printedDate(date)} ${publisher}`,
    submitted && `제출 ${printedDate(submitted)}`,
    ...authors.map(authorLine),
  ].filter((line) => line !== undefined);
}
