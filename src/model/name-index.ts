import type { Edition } from '#/content/edition.ts';
import type { Address } from '#/text/address.ts';
import { withoutSpaces } from '#/text/fold.ts';
import { indexConsonant } from '#/text/hangul.ts';
import { nameTest } from '#/text/name-pattern.ts';
import { textIndex } from '#/text/text-index.ts';
import { shortTitle } from './navigation.ts';
import { once } from './once.ts';
import { type Passage, passagesOf } from './passages.ts';
import { wholeTableText } from './table-text.ts';

/** A place where a name or term appears. */
export interface Occurrence {
  path: Address;
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

interface NamedPassage {
  text: string;
  /** the text without white space: a name that is not in it is not in the text, however it is spaced */
  closedUp: string;
  occurrence: Occurrence;
}

/** The passages that the index names: sections (the head of a page is one) and tables, with their words. */
export const namedPassages = once((edition: Edition): readonly NamedPassage[] =>
  passagesOf(edition).flatMap((passage) => {
    if (passage.page.kind !== 'document') return [];
    const text = wordsOf(passage);
    if (text === undefined) return [];
    const { page, fragment, title } = passage;
    const kind = passage.kind === 'table' ? 'table' : 'section';
    const occurrence = { path: page.path, fragment, page: shortTitle(page), title, kind } as const;
    return { text, closedUp: withoutSpaces(text), occurrence };
  }),
);

function wordsOf(passage: Passage): string | undefined {
  if (passage.kind === 'table') return wholeTableText(passage.table, passage.sources);
  if (passage.kind === 'page') return passage.text;
  return passage.kind === 'section' ? `${passage.title}\n${passage.text}` : undefined;
}

interface Named {
  id: string;
  name: string;
  english?: string | undefined;
  abbreviation?: string | undefined;
  aliases: string[];
  kind: string;
}

const namesOf = ({ terms, organizations }: Edition): Named[] => [
  ...[...terms].map(({ id, term, ...rest }) => ({
    ...rest,
    id: `term-${id}`,
    name: term,
    kind: 'term',
  })),
  ...[...organizations].map(({ id, ...rest }) => ({ ...rest, id: `name-${id}` })),
];

/**
 * The book's index: each name and term with the sections and tables where it appears. Entries that
 * appear at least once, in the order of the Korean alphabet.
 */
export const nameIndex = once((edition: Edition): readonly IndexEntry[] => {
  return namesOf(edition)
    .map(({ id, name, abbreviation, english, aliases, kind }) => {
      const forms = [abbreviation, english, ...aliases];
      const also = [...new Set(forms.filter((form): form is string => !!form && form !== name))];
      const sought = [name, ...also].filter((form) => form.length >= SHORTEST_FORM);
      const occurrences = passagesWith(edition, sought).map(({ occurrence }) => occurrence);
      return { id, name, also, kind, occurrences };
    })
    .filter((entry) => entry.occurrences.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name, 'ko'));
});

const closedUpIndex = once((edition: Edition) =>
  textIndex(namedPassages(edition).map(({ closedUp }) => closedUp)),
);

/**
 * The passages in which one of the forms of a name stands as a word. The pattern is asked only where
 * their letters are.
 */
export function passagesWith(edition: Edition, forms: string[]): NamedPassage[] {
  const numbers = new Set(forms.map(withoutSpaces).flatMap(closedUpIndex(edition)));
  if (numbers.size === 0) return [];
  const isIn = nameTest(forms);
  return namedPassages(edition).filter(({ text }, number) => numbers.has(number) && isIn(text));
}

/** The letter under which a name stands: initial consonant, `A–Z` or `0–9`. */
export function letterOf(name: string): string {
  const first = name[0] ?? '';
  return indexConsonant(first) ?? (/[a-z]/i.test(first) ? 'A–Z' : '0–9');
}
