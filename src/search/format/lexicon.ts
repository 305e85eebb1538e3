/**
 * The lexicon (`dist/search/<year>/lexicon.gz`): every word of the index, and how the report's own text
 * puts words together. Written at build time, read in the browser.
 */
import { pack, unpack } from './front-coding.ts';

/** Plain contents of a lexicon. */
export interface LexiconData {
  /** words of the index, folded; numbers are not listed */
  words: string[];
  /** compounds that the text writes as one, parts joined by `|` */
  compounds: string[];
  /** segmentations in the text that a query would not be given otherwise, likewise */
  splits: string[];
  /** names of one concept each, canonical form first */
  concepts: string[][];
  /** what people type, and the words of the report for it */
  nearby?: string[][];
  /** words of the index that may be English for what the report says in Korean */
  english?: string[];
  /** Hanja of the text, each followed by its Hangul reading */
  hanja: string;
}

/**
 * The text of `lexicon.gz`.
 *
 * @param build name of the build, as in the catalogue
 */
export function printLexicon(
  { words, compounds, splits, concepts, nearby = [], english = [], hanja }: LexiconData,
  build: string,
): string {
  return [
    `search-lexicon 1 ${build}`,
    pack(words),
    pack(compounds),
    pack(splits),
    lines(concepts),
    lines(nearby),
    pack(english),
    hanja,
    'end\n',
  ].join('\n\n');
}

/**
 * Reads `lexicon.gz`.
 *
 * @param file its text
 * @returns the build it belongs to and its contents
 * @throws Error when the file is not a whole lexicon
 */
export function parseLexicon(file: string): { build: string; data: LexiconData } {
  const [head, words, compounds, splits, concepts, nearby, english, hanja, end] =
    file.split('\n\n');
  const build = /^search-lexicon 1 (\S+)$/.exec(head ?? '')?.[1];
  if (!build || end?.trim() !== 'end' || words === undefined)
    throw new Error('낱말 사전(lexicon.gz)이 온전하지 않습니다.');
  return {
    build,
    data: {
      words: unpack(words),
      compounds: unpack(compounds ?? ''),
      splits: unpack(splits ?? ''),
      hanja: hanja ?? '',
      concepts: rows(concepts),
      nearby: rows(nearby),
      english: unpack(english ?? ''),
    },
  };
}

const lines = (rows: string[][]): string => rows.map((row) => row.join('\t')).join('\n');

const rows = (lines = ''): string[][] =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
