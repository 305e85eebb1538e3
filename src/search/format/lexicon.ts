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
  /** Hanja of the text, each followed by its Hangul reading */
  hanja: string;
  /** words that name the same at the end of a compound, in pairs */
  heads: string[][];
  /** quantities with signs or words of number as the text writes them (12만~13만 명), words parted by `|` */
  quantities: string[];
}

/**
 * The text of `lexicon.gz`.
 *
 * @param build name of the build, as in the catalogue
 */
export function printLexicon(
  { words, compounds, splits, concepts, hanja, heads, quantities }: LexiconData,
  build: string,
): string {
  return [
    `search-lexicon 1 ${build}`,
    pack(words),
    pack(compounds),
    pack(splits),
    concepts.map((names) => names.join('\t')).join('\n'),
    hanja,
    heads.map((pair) => pair.join('\t')).join('\n'),
    quantities.join('\n'),
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
  const [head, words, compounds, splits, concepts, hanja, heads, quantities, end] =
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
      heads: lists(heads),
      quantities: (quantities ?? '').split('\n').filter(Boolean),
      concepts: lists(concepts),
    },
  };
}

/** Lines of words parted by tabs. */
const lists = (lines = ''): string[][] =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
