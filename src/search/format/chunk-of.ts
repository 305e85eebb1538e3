/** Which chunk has a word: told by its first letters, so that a page need not wait for the head to ask for it. */
import { isNumber } from './pieces.ts';
import { countWhile } from './sorted.ts';

/** Texts that begin with so many letters alike are in one chunk: 반도체, 반도체용. */
export const ALIKE = 2;

/** Which chunk has a word. */
export interface WordPlaces {
  /** of each chunk of words that the lexicon lists the letters with which it begins, in their order */
  starts: readonly string[];
  /** the first word of each of the chunks that follow: numbers, which the lexicon does not list */
  firsts: readonly string[];
}

/** The chunk that has a word, or what is looked up for a name. */
export function chunkOf(text: string, { starts, firsts }: WordPlaces): number {
  const placeIn = (sorted: readonly string[]) =>
    Math.max(countWhile(sorted, (first) => first <= text) - 1, 0);
  return isNumber(text) && firsts.length > 0 ? starts.length + placeIn(firsts) : placeIn(starts);
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
