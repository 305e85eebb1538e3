/**
 * The lexicon: every word of the index, and how the report's own text puts words together. Written
 * at build time into the head of the index, read in the browser.
 */
import type { AllNames } from './names.ts';

/** Plain contents of a lexicon; its names are empty where they are read apart (`names.ts`). */
export interface LexiconData extends AllNames {
  /** words of the index, folded; numbers are not listed */
  words: string[];
  /** segmentations in the text that a query would not be given otherwise, likewise */
  splits: string[];
  /** Hanja of the text, each followed by its Hangul reading */
  hanja: string;
  /** words that name the same at the end of a compound, in pairs */
  heads: string[][];
  /** quantities with signs or words of number as the text writes them (12만~13만 명), words parted by `|` */
  quantities: string[];
}

/** The text of a lexicon, but for its words, and what is told of them (`choices.ts`), its splits, and its names. */
export function printLexicon(lexicon: LexiconData): string {
  const { hanja, heads, quantities } = lexicon;
  return [hanja, lines(heads), quantities.join('\n'), 'end\n'].join('\n\n');
}

/**
 * Reads a lexicon.
 *
 * @param listed what does not stand in the text
 * @throws Error when the text is not a whole one
 */
export function parseLexicon(
  text: string,
  listed: Pick<LexiconData, 'words' | 'splits'>,
): LexiconData {
  const [hanja, heads, quantities, end] = text.split('\n\n');
  if (end?.trim() !== 'end') throw new Error('낱말 사전이 온전하지 않습니다.');
  return {
    ...listed,
    compounds: [],
    concepts: [],
    hanja: hanja ?? '',
    quantities: (quantities ?? '').split('\n').filter(Boolean),
    heads: rows(heads),
  };
}

const lines = (rows: string[][]): string => rows.map((row) => row.join('\t')).join('\n');

const rows = (lines = ''): string[][] =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
