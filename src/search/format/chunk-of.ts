/** Which chunk has a word: told by its first letters, so that a page need not wait for the head to ask for it. */
import { at } from './at.ts';
import { isNumber } from './pieces.ts';
import { countWhile } from './sorted.ts';

/** Texts that begin with so many letters alike are in one chunk: 반도체, 반도체용. */
export const ALIKE = 2;

/**
 * Where in the lexicon each chunk begins.
 *
 * @param sizes how many words each chunk has
 */
export function chunkPlaces(sizes: readonly number[]): number[] {
  let next = 0;
  return sizes.map((size) => {
    next += size;
    return next - size;
  });
}

/**
 * With which letters each chunk begins.
 *
 * @param words of the lexicon, in the order of their UTF-16 units
 * @param sizes how many of them each chunk has
 */
export const chunkStarts = (words: readonly string[], sizes: readonly number[]): string[] =>
  chunkPlaces(sizes).map((place) => at(words, place).slice(0, ALIKE));

/**
 * The chunk that has a word, or what is looked up for a name.
 *
 * @param starts of each chunk of words that the lexicon lists the letters with which its first word begins
 * @param firsts the first word of each of the chunks that follow: numbers, which the lexicon does not list
 */
export function chunkOf(
  text: string,
  starts: readonly string[],
  firsts: readonly string[],
): number {
  const placeIn = (sorted: readonly string[]) =>
    Math.max(countWhile(sorted, (first) => first <= text) - 1, 0);
  return isNumber(text) && firsts.length > 0 ? starts.length + placeIn(firsts) : placeIn(starts);
}
