import type { Edition } from '#/content/edition.ts';
import { type Address, joinAddress } from '#/text/address.ts';
import { withoutSpaces } from '#/text/fold.ts';
import { indexConsonant } from '#/text/hangul.ts';
import { nameTest } from '#/text/name-pattern.ts';
import { textIndex } from '#/text/text-index.ts';
import { type Named, namedOf } from './named.ts';
import { shortTitle } from './navigation.ts';
import { once } from './once.ts';
import { type Passage, passagesOf } from './passages.ts';
import { type Statement, statementsOf } from './statements.ts';
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
  /** what it says or has written */
  statements: readonly Statement[];
  /** where else it is named */
  occurrences: Occurrence[];
}

/** A place that the index names, with its words. */
export interface NamedPassage {
  passage: Passage;
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
    return { passage, text, closedUp: withoutSpaces(text), occurrence };
  }),
);

function wordsOf(passage: Passage): string | undefined {
  if (passage.kind === 'table') return wholeTableText(passage.table, passage.sources);
  if (passage.kind === 'page') return passage.text;
  return passage.kind === 'section' ? `${passage.title}\n${passage.text}` : undefined;
}

/**
 * The book's index: each name and term with what it says and the sections and tables where it appears.
 * Entries that appear at least once, in the order of the Korean alphabet.
 */
export const nameIndex = once((edition: Edition): readonly IndexEntry[] => {
  const statements = statementsOf(edition);
  return namedOf(edition)
    .map((name): IndexEntry => {
      const own = statements.get(name.id) ?? [];
      const spoken = new Set(own.flatMap(addressesOf));
      const occurrences = occurrencesOf(edition, name).filter(
        ({ path, fragment }) => !spoken.has(joinAddress(path, fragment)),
      );
      const { id, also, kind } = name;
      return { id, name: name.name, also, kind, statements: own, occurrences };
    })
    .filter((entry) => placesOf(entry) > 0)
    .sort((a, b) => a.name.localeCompare(b.name, 'ko'));
});

const addressesOf = ({ path, fragment, sections }: Statement): Address[] => [
  joinAddress(path, fragment),
  ...sections.map((section) => joinAddress(path, section.fragment)),
];

/** In how many places an entry speaks or is named; minutes count by their answers. */
export const placesOf = ({ statements, occurrences }: IndexEntry): number =>
  statements.reduce((sum, { sections }) => sum + Math.max(1, sections.length), 0) +
  occurrences.length;

const closedUpIndex = once((edition: Edition) =>
  textIndex(namedPassages(edition).map(({ closedUp }) => closedUp)),
);

/**
 * The passages in which one of the forms of a name stands as a word. The test is made only where their
 * letters are.
 */
export function passagesWith(
  edition: Edition,
  forms: string[],
  isIn = nameTest(forms),
): NamedPassage[] {
  const numbers = new Set(forms.map(withoutSpaces).flatMap(closedUpIndex(edition)));
  if (numbers.size === 0) return [];
  return namedPassages(edition).filter(({ text }, number) => numbers.has(number) && isIn(text));
}

/** Where a name stands and means it. */
const occurrencesOf = (edition: Edition, { forms, isNamedIn, mayBeAt }: Named): Occurrence[] =>
  passagesWith(edition, forms, isNamedIn)
    .filter(({ passage }) => mayBeAt(passage))
    .map(({ occurrence }) => occurrence);

/** The letter under which a name stands: initial consonant, `A–Z` or `0–9`. */
export function letterOf(name: string): string {
  const first = name[0] ?? '';
  return indexConsonant(first) ?? (/[a-z]/i.test(first) ? 'A–Z' : '0–9');
}
