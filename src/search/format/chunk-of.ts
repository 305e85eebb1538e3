/** Which chunk has a word: told by its first letters, so that a page need not wait for the head to ask for it. */
import { isNumber } from './pieces.ts';
import { countWhile } from './sorted.ts';

/** Texts that begin with so many letters alike are in one chunk: 반도체, 반도체용. */
export const ALIKE = 2;

/** Which chunk has a word. */
export interface WordPlaces {
  /** of each chunk of words that the lexicon lists the letters with which it begins, in their order */
  starts: readonly string[];
  /** the first word, as `orderOf` has it, of each chunk that follows: numbers, which the lexicon does not list */
  firsts: readonly string[];
}

/**
 * By what numbers are in order: a year with its ’ (ㆍ22) is beside that in four digits, 08 beside 8, and what
 * goes on behind a point (2ㆍ35) beside the number itself.
 */
export const orderOf = (number: string): string =>
  number
    .replace(/^ㆍ(?=\d\d)/, '20')
    .replace(/^0+(?=\d)/, '')
    .replaceAll('ㆍ', '.');

/** The chunk that has a word, or what is looked up for a name. */
export function chunkOf(text: string, { starts, firsts }: WordPlaces): number {
  const placeIn = (sorted: readonly string[], text: string) =>
    Math.max(countWhile(sorted, (first) => first <= text) - 1, 0);
  return isNumber(text) && firsts.length > 0
    ? starts.length + placeIn(firsts, orderOf(text))
    : placeIn(starts, text);
}

/**
 * The words of the lexicon that each chunk has.
 *
 * @param words all, in the order of their UTF-16 units
 */
export function chunkWords(words: readonly string[], { starts }: WordPlaces): string[][] {
  const places = starts.map((start) => countWhile(words, (word) => word < start));
  return places.map((place, chunk) => words.slice(place, places[chunk + 1]));
}
