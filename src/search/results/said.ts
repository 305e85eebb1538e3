/** What words of a record say: their text, the terms in them, the parts that they come in. */
import { isBeside, isBlockEnd, isLineEnd } from '../format/encoding.ts';
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

/** Whether a word is a mark between blocks or lines. */
export const isBreak = ({ text }: MarkedWord): boolean => isBlockEnd(text) || isLineEnd(text);

/** Words of a text, and those beside it: column labels of a row, sources. */
export function besideOf(words: MarkedWord[]): [own: MarkedWord[], beside: MarkedWord[]] {
  const border = words.findIndex(({ text }) => isBeside(text));
  return border < 0 ? [words, []] : [words.slice(0, border), words.slice(border + 1)];
}

/** Words up to each that is an end, without the marks between lines and blocks. */
export function partedAt(words: MarkedWord[], isEnd: (text: string) => boolean): MarkedWord[][] {
  const parts: MarkedWord[][] = [[]];
  for (const word of words) {
    if (!isBreak(word)) parts.at(-1)?.push(word);
    if (isEnd(word.text)) parts.push([]);
  }
  return parts;
}
