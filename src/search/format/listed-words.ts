/**
 * The words of a lexicon, and what it says of each: those in Latin letters, which every other search does without,
 * in a file of their own, the others in the head.
 */
import type { Alphabet } from './alphabet.ts';
import { packChoices, unpackChoices } from './choices.ts';
import { isLatin } from './latin.ts';
import type { LexiconData } from './lexicon.ts';
import { type NumberReader, packStretches } from './numbers.ts';
import { packWords, unpackWords } from './word-list.ts';

/** Words, and the ways in which they are cut. */
export type ListedWords = Pick<LexiconData, 'words' | 'splits'>;

/** Those of a lexicon that are Latin, or the others. */
export function listedWords({ words, splits }: ListedWords, latin: boolean): ListedWords {
  const wanted = (text: string) => isLatin(text) === latin;
  return {
    words: words.filter(wanted).sort(),
    splits: splits.filter(wanted),
  };
}

/** Writes them. @param alphabet that has all their letters */
export function packListedWords({ words, splits }: ListedWords, alphabet: Alphabet): Uint8Array {
  const { bytes, others } = packChoices(words, splits);
  const further = packWords(others, alphabet);
  return packStretches([packWords(words, alphabet), bytes, further]);
}

/**
 * Reads them.
 *
 * @throws RangeError when the bytes are cut off
 */
export function readListedWords(file: NumberReader, alphabet: Alphabet): ListedWords {
  const words = unpackWords(file.stretch(), alphabet);
  const chosen = unpackChoices(file.stretch(), words);
  return {
    words,
    splits: [...chosen, ...unpackWords(file.stretch(), alphabet)].sort(),
  };
}
