/**
 * Names of one thing, and what people type for it. All of them are in a file of their own; those that may be
 * meant by a word stand with where it is found, so that a first search need not read the others. Whoever
 * compares a word with every name reads a list of them, which is half as large.
 */
import type { Alphabet } from './alphabet.ts';
import type { EnglishName } from './english.ts';
import { pack, unpack } from './front-coding.ts';
import type { LatinNamed } from './latin.ts';
import { NumberReader, packStretches } from './numbers.ts';
import { fold } from './pieces.ts';
import { packWords, unpackWords } from './word-list.ts';

/** All names of an index. */
export interface AllNames {
  /** compounds that the text writes as one, parts joined by `|` */
  compounds: string[];
  /** names of one concept each, canonical form first */
  concepts: string[][];
  /** what people type, words that mean the same joined by `|`, then the words of the report */
  nearby?: string[][];
  /** names in Latin letters that the text does not use, each with the names by which it calls the same */
  english?: EnglishName[];
  /** what is nearly a word of the index, and is meant as it is typed */
  unrelated?: string[];
}

/** What is known of a name. */
export interface KnownName {
  /** folded */
  name: string;
  /** a compound or the name of a concept, not only what people type */
  isWritten: boolean;
  /** other names of the same concept */
  aliases: string[];
  /** words of the report for what is typed */
  everyday: string[];
}

/** What is known of the names in a stretch of the lexicon. */
export interface NearNames {
  names: KnownName[];
  /** words of all names, in small letters */
  words: string[];
  /** names in English that begin like these */
  english: EnglishName[];
}

/** Names near a word as they are read: with what is in Latin letters by which these are looked up. */
export interface ReadNearNames extends NearNames {
  latin?: LatinNamed;
}

/** Names and compounds that are no words of the lexicon, folded. */
export interface ListedNames {
  compounds: string[];
  names: string[];
  unrelated: string[];
}

/** The names of an index as they are listed. @param words of its lexicon */
export function listedNames(
  { compounds, concepts, unrelated = [] }: AllNames,
  words: readonly string[],
): ListedNames {
  const known = new Set(words);
  const further = (texts: string[]) =>
    texts.filter((text) => text !== '' && !known.has(text) && known.add(text));
  return {
    compounds: further(compounds.map((compound) => compound.replaceAll('|', ''))),
    names: further(concepts.flat().map(fold)),
    unrelated: further(unrelated),
  };
}

/** Writes them. @param alphabet that has all their letters */
export const packListed = (
  { compounds, names, unrelated }: ListedNames,
  alphabet: Alphabet,
): Uint8Array =>
  packStretches([compounds, names, unrelated].map((texts) => packWords(texts, alphabet)));

/**
 * Reads them.
 *
 * @throws RangeError when the bytes are cut off
 */
export function readListed(bytes: Uint8Array, alphabet: Alphabet): ListedNames {
  const file = new NumberReader(bytes);
  const words = () => unpackWords(file.stretch(), alphabet);
  return { compounds: words(), names: words(), unrelated: words() };
}

const lines = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.join('\t')).join('\n');

const rows = (lines = ''): string[][] =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));

/** The text of all names. */
export const printNames = ({
  compounds,
  concepts,
  nearby = [],
  english = [],
  unrelated = [],
}: AllNames): string =>
  [pack(compounds), ...[concepts, nearby, english, [unrelated]].map(lines), 'end\n'].join('\n\n');

/**
 * Reads it.
 *
 * @throws Error when the text is not a whole one
 */
export function parseNames(text: string): Required<AllNames> {
  const [compounds = '', concepts, nearby, english, unrelated, end] = text.split('\n\n');
  if (end?.trim() !== 'end') throw new Error('이름 목록이 온전하지 않습니다.');
  return {
    compounds: unpack(compounds),
    ...{ concepts: rows(concepts), nearby: rows(nearby), english: rows(english) as EnglishName[] },
    unrelated: rows(unrelated).flat(),
  };
}

/** What stands before a name that only readers use, before a word of a name, and before a name in English. */
const [TYPED, WORD, ENGLISH] = ['-', '+', '='];

/** The text of names that are near. */
export const printNear = ({ names, words, english }: NearNames): string =>
  [
    ...names.map(({ name, isWritten, aliases, everyday }) => {
      const others = [...aliases, ...(everyday.length > 0 ? ['', ...everyday] : [])];
      return [(isWritten ? '' : TYPED) + name, ...others].join('\t');
    }),
    ...words.map((word) => WORD + word),
    ...english.map((name) => ENGLISH + name.join('\t')),
  ].join('\n');

/** Reads it. */
export function parseNear(text: string): NearNames {
  const near: NearNames = { names: [], words: [], english: [] };
  for (const [first = '', ...others] of rows(text)) {
    const isTyped = first.startsWith(TYPED);
    const border = others.indexOf('');
    if (first.startsWith(WORD)) near.words.push(first.slice(1));
    else if (first.startsWith(ENGLISH)) near.english.push([first.slice(1), ...others]);
    else
      near.names.push({
        name: isTyped ? first.slice(1) : first,
        isWritten: !isTyped,
        aliases: border < 0 ? others : others.slice(0, border),
        everyday: border < 0 ? [] : others.slice(border + 1),
      });
  }
  return near;
}
