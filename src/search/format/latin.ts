/** Words in Latin letters, which the head does not list: a third of all; every other query does without them. */
import { cut, DIGITS, fold, isNumber, textOf } from './pieces.ts';

/** No letter from here on is Latin; in the order of words those that are come first. */
const BEHIND_LATIN = '\u0250';

/** Whether a word begins with a Latin letter. @param word folded */
export const isLatin = (word: string): boolean => word < BEHIND_LATIN;

/** A unit that the text may write in Latin letters: 3나노 is 3nm, and so is 삼나노. */
const UNIT = new RegExp(
  `[\\d${DIGITS}십백천] ?(?:(?:%|퍼센트) ?포인트|나노|마이크로|마이크론|밀리|센티|킬로|메가|기가|테라|와트|큐비트)`,
  'u',
);

/** Whether a query without Latin letters may be found by words in such. @param typed normalised */
export const needsLatin = (typed: string): boolean => UNIT.test(typed);

/** Words of a query in Latin letters, folded, as far as these go. @param typed normalised */
export const latinTyped = (typed: string): string[] =>
  typed.split(' ').flatMap((eojeol) => {
    const letters = cut(eojeol).filter(({ script }) => script === 'letters');
    // U.S. is us
    return [textOf(letters), ...letters.map(({ text }) => text)]
      .map(fold)
      .filter((word) => word !== '' && isLatin(word));
  });

/** Words in Latin letters by which names are looked up, and how the text cuts them. */
export interface LatinNamed {
  words: string[];
  splits: string[];
}

/**
 * Those in a chunk, so that names in Korean are found by them while the others are not read.
 *
 * @param named words and phrases as `phraseKey` writes these
 */
export function latinNamed(named: readonly string[]): LatinNamed {
  const phrases = named.map((name) => name.replace(/\*+$/, '').split('|'));
  const splits = phrases.flatMap((words) =>
    words.flatMap((_, start) =>
      words.slice(start + 1).map((_, more) => words.slice(start, start + more + 2)),
    ),
  );
  const isOne = (word: string) => isLatin(word) && !isNumber(word);
  return {
    words: [...new Set(phrases.flat().filter(isOne))],
    splits: splits.filter((words) => words.every(isOne)).map((words) => words.join('|')),
  };
}
