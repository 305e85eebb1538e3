/** What words of a record say: their text, the terms in them, the parts that they come in. */
import { isLineEnd } from '../format/encoding.ts';
import type { MarkedWord } from './marks.ts';

/** Whether words have a figure of the kind that is asked for, where one is. */
export const says = (words: MarkedWord[], figure: RegExp | undefined): boolean =>
  !figure || figure.test(textOf(words));

/** Numbers of the terms that words are. */
export const termsIn = (words: MarkedWord[]): Set<number> =>
  new Set(words.flatMap(({ terms }) => terms));

/** How much of the query terms are. */
export const weigh = (terms: Iterable<number>, weights: readonly number[]): number =>
  [...terms].reduce((sum, term) => sum + (weights[term] ?? 0), 0);

/** The text of words, its lines parted by points. */
export const textOf = (words: MarkedWord[]): string =>
  words
    .map(({ text }) => (isLineEnd(text) ? '· ' : text))
    .join('')
    .trim();

/** The lines of a list. */
export const linesOf = (words: MarkedWord[]): MarkedWord[][] => partedAt(words, isLineEnd);

/** Parts of a sentence that each say something; the items of a list do not. */
export const clausesOf = (words: MarkedWord[]): MarkedWord[][] =>
  partedAt(words, (text) => /[고며나데만], $/.test(text));

/** Words up to each that is an end. */
function partedAt(words: MarkedWord[], isEnd: (text: string) => boolean): MarkedWord[][] {
  const parts: MarkedWord[][] = [[]];
  for (const word of words) {
    if (!isLineEnd(word.text)) parts.at(-1)?.push(word);
    if (isEnd(word.text)) parts.push([]);
  }
  return parts;
}
