import { shortTitle } from './navigation.ts';
import { tableText } from './place-text.ts';
import type { DocumentPage, Report } from './report.ts';

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

const PARTICLES =
  '(?:은|는|이|가|을|를|의|에|와|과|도|로|만|나|으로|에서|에게|까지|부터|보다|처럼|및|등|사|측|社|이나|이며|이고|이라|이다|라는|라고|에는|에도|에서는|에서의|으로의|과의|와의)*';

/** A pattern for the forms of a name: not inside another word, particles may follow. */
function patternOf(forms: string[]): RegExp {
  const escaped = forms
    .filter((f) => f.length >= 2)
    .sort((a, b) => b.length - a.length)
    .map((f) => f.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s?'));
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?=${PARTICLES}(?![\\p{L}\\p{N}]))`,
    'u',
  );
}

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
      const pattern = patternOf([entry.name, ...also]);
      const occurrences = passages
        .filter((p) => pattern.test(p.text))
        .map(({ text: _, ...occurrence }) => occurrence);
      return { ...entry, also, occurrences };
    })
    .filter((e) => e.occurrences.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name, 'ko'));
}

const INITIALS = 'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ';

/** The letter under which a name stands: initial consonant, `A–Z` or `0–9`. */
export function letterOf(name: string): string {
  const code = name.charCodeAt(0) - 0xac00;
  if (code >= 0 && code < 11172) return INITIALS[Math.floor(code / 588)] as string;
  return /[a-z]/i.test(name[0] ?? '') ? 'A–Z' : '0–9';
}
