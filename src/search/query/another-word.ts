/** Which words that are not found are words all the same: what is nearly like them is offered, not looked for. */
import { strokes, unshifted } from '#/text/hangul.ts';
import { isLikelyWord, isNounsEnd, isSinoKorean } from '#/text/likely-word.ts';
import { stems } from '#/text/particles.ts';
import { isHangul } from '../format/pieces.ts';
import { CORRECTION } from '../ranking.ts';

/**
 * Whether a word may be meant as it is typed, though the text has only one that is nearly like it:
 * 작년 is not 학년, nor 날짜 나라, nor rare ware.
 *
 * @param isWritten whether the text writes this as one word
 */
export function isAnother(
  word: string,
  correction: string,
  isWritten: (text: string) => boolean,
): boolean {
  if (!isHangul(word))
    return (
      /^[a-z]+$/.test(word) &&
      word.length < CORRECTION.misspelt.surelyLatin &&
      correction.length === word.length
    );
  const [typed, meant] = [strokes(word), strokes(correction)];
  // 파운들 has no 파운 in it: it begins 파운드리
  const isBegun = meant.startsWith(typed);
  const words = isBegun ? [word] : [word, ...stems(word)];
  if (words.some(isLikelyWord)) return true;
  if (!isHangul(correction)) return false;
  return (
    isMeantTense(typed, meant) ||
    isOtherCompound(word, correction, isWritten) ||
    (!isBegun && words.every((one) => isOtherwiseLong(one, correction)))
  );
}

/** A tense consonant takes a second key: who presses that by mistake has the plain one right (빤도체), and no other. */
const isMeantTense = (typed: string, correction: string): boolean => {
  const [plain, other] = [unshifted(typed), unshifted(correction)];
  // what begins a word has not come to its tense consonants yet
  const isBegun = plain.startsWith(other) || other.startsWith(plain);
  return tense(typed) !== tense(correction) && !isBegun;
};

const tense = (strokes: string): string => strokes.replace(/[^ㄲㄸㅃㅆㅉ]/g, '');

/** A known noun behind which another syllable makes a noun stands than in the correction: 교육비 is not 교육부. */
const isOtherCompound = (
  word: string,
  correction: string,
  isWritten: (text: string) => boolean,
): boolean =>
  word.length === correction.length &&
  word.slice(0, -1) === correction.slice(0, -1) &&
  isWritten(word.slice(0, -1)) &&
  isNounsEnd(word.slice(-1));

/** A slip changes letters, hardly ever how many syllables of nouns there are: 변호사 is not 변화. */
const isOtherwiseLong = (word: string, correction: string): boolean =>
  word.length !== correction.length && isSinoKorean(word);
