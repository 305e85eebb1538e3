/**
 * Words that are cut to syllables nowhere known (쓰|는, 가|서): their syllables stand beside each other
 * everywhere, so they are found only where the text writes them as one. The build knows these places, and
 * tells them where it tells of the word.
 */
import { isSuffix } from '#/text/particles.ts';
import { isJoined } from '../format/encoding.ts';
import { textOf } from '../format/pieces.ts';
import type { Lexicon } from './lexicon.ts';
import type { Segmentation } from './token.ts';

/** Whether a text is one syllable. */
export const isSyllable = (text: string): boolean => /^[가-힣]$/.test(text);

/** Whether a phrase is such a word. */
export const isOfSyllables = (phrase: Segmentation, lexicon: Lexicon): boolean =>
  phrase.length > 1 &&
  phrase.every(({ text }) => isSyllable(text)) &&
  lexicon.splitsOf(textOf(phrase)).length === 0;

/**
 * Whether so many words, written as one, begin a word of the text: 박사 과정 is no 사과, 나오기도 no 기도.
 *
 * @param words of a record's content, as `encoding.ts` writes them
 */
export const beginWord = (words: readonly string[], start: number, size: number): boolean =>
  words.slice(start, start + size - 1).every(isJoined) && !/[가-힣]`$/.test(words[start - 1] ?? '');

/** How such a word may go on: not at all, with a particle, with any letters. */
const ENDS = ['', '*', '**'] as const;

/**
 * What a chunk tells a word by.
 *
 * @param syllables of the word
 * @param rest letters with which the last goes on in the text
 */
export const keyOfWord = (syllables: readonly string[], rest: string): string =>
  syllables.join('|') + ENDS[rest === '' ? 0 : isSuffix(rest) ? 1 : 2];

/**
 * All that is to be looked up for a word.
 *
 * @param isUnfinished whether it may go on with any letters, not with particles alone
 */
export function keysOfWord(phrase: Segmentation, isUnfinished: boolean): string[] {
  const isOpen = phrase.at(-1)?.open;
  const syllables = phrase.map(({ text }) => text).join('|');
  return ENDS.slice(0, isOpen ? (isUnfinished ? 3 : 2) : 1).map((end) => syllables + end);
}
