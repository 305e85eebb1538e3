/** What is known of the words of a phrase before they are looked up. */
import { at } from '../format/at.ts';
import { isHangul } from '../format/pieces.ts';
import { LEXICON } from '../ranking.ts';
import type { Lexicon } from './lexicon.ts';
import type { Segmentation } from './token.ts';

/**
 * Whether a phrase cuts a word of the index where the text never does (두뇌|유|출): the lexicon lists each cut
 * that there is.
 */
export function isNeverCut(phrase: Segmentation, lexicon: Lexicon): boolean {
  const texts = phrase.map(({ text }) => text);
  return texts.some((_, start) =>
    texts.slice(start + 1, start + LEXICON.brokenWords).some((_, more) => {
      const parts = texts.slice(start, start + more + 2);
      const word = parts.join('');
      return isHangul(word) && lexicon.has(word) && !lexicon.isSplit(parts);
    }),
  );
}

/**
 * Which words of a phrase to look up first: those that are looked up anyway. Where these do not follow each
 * other, the others need not be: syllables, which stand everywhere, and all that a beginning may go on with.
 */
export function stepsOf(phrase: Segmentation): number[][] {
  const places = [...phrase.keys()];
  const isWord = (place: number) => {
    const { text, open } = at(phrase, place);
    return !open && text.length > 1;
  };
  const first = places.filter(isWord);
  if (phrase.length < 3 || first.length === 0) return [places];
  return [first, places.filter((place) => !isWord(place))];
}
