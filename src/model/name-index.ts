import type { DocumentPage, Report } from '#/content/report.ts';
import { indexConsonant } from '#/text/hangul.ts';
import { namePattern } from '#/text/name-pattern.ts';
import { shortTitle } from './navigation.ts';
import { tableText } from './place-text.ts';

/** A place where a name or term appears. */
export interface Occurrence {
  path: string;
  /** id of the section or table; none for the head of a page */
  fragment: string | undefined;
  page: string;
  title: string;
  kind: 'section' | 'table';
}

/** An entry of the index. */
export interface IndexEntry {
  id: string;
  name: string;
  /** English name, abbreviation, aliases, as shown behind the name */
  also: string[];
  kind: string;
  occurrences: Occurrence[];
}

/** Single letters are everywhere. */
const SHORTEST_FORM = 2;

interface Passage extends Occurrence {
  text: string;
}

/** Every section and table of the report as a passage of text. */
function passagesOf(report: Report): Passage[] {
  return report.documents.flatMap((page: DocumentPage) => {
    const place = { path: page.path, page: shortTitle(page) };
    return page.source.sections.flatMap((section) => [
      {
        ...place,
        fragment: section.id,
        title: section.title || page.frontmatter.title,
        kind: 'section' as const,
        text: `${section.title}\n${section.text}`,
      },
      ...section.tables.flatMap((id) => {
        const table = report.tables.get(id);
        return table
          ? [
              {
                ...place,
                fragment: id,
                title: table.title,
                kind: 'table' as const,
                text: tableText(table),
              },
            ]
          : [];
      }),
    ]);
  });
}

/**
 * The book's index: each name and term with the sections and tables where it appears.
 *
 * @returns entries that appear at least once, in the order of the Korean alphabet
 */
export function nameIndex(report: Report): IndexEntry[] {
  const passages = passagesOf(report);
  const entries = [
    ...report.terms.map(({ item: { id, term, english, abbreviation, aliases } }) => ({
      id: `term-${id}`,
      name: term,
      also: [abbreviation, english, ...aliases],
      kind: 'term',
    })),
    ...report.organizations.map(({ item: { id, name, english, abbreviation, aliases, kind } }) => ({
      id: `name-${id}`,
      name,
      also: [abbreviation, english, ...aliases],
      kind: kind as string,
    })),
  ];
  return entries
    .map((entry) => {
      const also = [...new Set(entry.also.filter((a): a is string => !!a && a !== entry.name))];
      const pattern = namePattern(
        [entry.name, ...also].filter((form) => form.length >= SHORTEST_FORM),
      );
      const occurrences = passages
        .filter((p) => pattern.test(p.text))
        .map(({ text: _, ...occurrence }) => occurrence);
      return { ...entry, also, occurrences };
    })
    .filter((e) => e.occurrences.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name, 'ko'));
}

/** The letter under which a name stands: initial consonant, `A–Z` or `0–9`. */
export function letterOf(name: string): string {
  const first = name.charAt(0);
  return indexConsonant(first) ?? (/[a-z]/i.test(first) ? 'A–Z' : '0–9');
}
