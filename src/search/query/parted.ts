/** Words typed as one that the text has with blanks between them. */
import { fold, isHangul } from '../format/pieces.ts';
import type { Lexicon } from './lexicon.ts';
import type { asked, QueryWord, wordOf } from './parse.ts';
import type { variantsOf } from './variants.ts';

/**
 * How the engine reads words: handed over, since what is loaded for words that are not found would hold it
 * once more, and be twice as large.
 */
export interface Reading {
  asked: typeof asked;
  variantsOf: typeof variantsOf;
  wordOf: typeof wordOf;
}

/**
 * Parts a word into words of the index that are found, the fewest; what is longer is read as a sentence (`sentence.ts`).
 *
 * @param isFound whether the text has a word or phrase
 * @param reading how words are read
 * @returns nothing when it does not part so
 */
export async function parted(
  { pieces }: QueryWord,
  lexicon: Lexicon,
  isFound: (word: QueryWord) => Promise<boolean>,
  { variantsOf, wordOf }: Reading,
): Promise<QueryWord[]> {
  let fewest: QueryWord[] = [];
  const isEnglish = pieces.every(({ text }) => /^[a-z]+$/.test(text));
  for (const { segmentation } of variantsOf(pieces, lexicon)) {
    if (fewest.length > 0 && segmentation.length >= fewest.length) continue;
    const words = segmentation.flatMap(({ text }) => wordOf(text, 0) ?? []);
    const isWhole = words.every((word) => isLong(word, lexicon, isEnglish));
    if (words.length < 2 || !isWhole) continue;
    if ((await Promise.all(words.map(isFound))).every(Boolean)) fewest = words;
  }
  return fewest;
}

/**
 * One syllable of Hangul is found everywhere, and most English words can be cut to two letters each
 * (work|e|rs): an English word has whole words as parts.
 *
 * @param isEnglish the word that is parted is in Latin letters alone
 */
const isLong = ({ typed }: QueryWord, lexicon: Lexicon, isEnglish: boolean): boolean =>
  isEnglish ? typed.length > 2 && lexicon.has(typed) : typed.length > 1 || !isHangul(typed);

/**
 * A word of which only the beginning or the end is written in the text: that, and the rest.
 *
 * @param reading how words are read
 * @returns nothing when there is none
 */
export function besideKnown(
  { typed }: QueryWord,
  lexicon: Lexicon,
  { wordOf }: Reading,
): QueryWord[] {
  // NCM811 is NCM with a number that the text does not have
  const [, letters = '', digits = ''] = /^([a-z]+)(\d+)$/i.exec(typed) ?? [];
  if (lexicon.isWritten(fold(letters)))
    return [letters, digits].flatMap((text) => wordOf(text, 0) ?? []);
  if (!isHangul(typed)) return [];
  // 낸드값, 망분리뜻
  const [, thing = '', measure = ''] =
    /^(..)([값비액량률율])$|^(..+)(뜻)$/.exec(typed)?.filter(Boolean) ?? [];
  if (lexicon.isWritten(thing)) return [thing, measure].flatMap((text) => wordOf(text, 0) ?? []);
  for (let size = typed.length - 2; size > 1; size--)
    for (const cut of [size, typed.length - size]) {
      const known = cut === size ? typed.slice(0, cut) : typed.slice(cut);
      if (lexicon.isWritten(known))
        return [typed.slice(0, cut), typed.slice(cut)].flatMap((text) => wordOf(text, 0) ?? []);
    }
  return [];
}
