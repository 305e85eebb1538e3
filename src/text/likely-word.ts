/** Whether letters that no text is known to have may be a word all the same. */
import { strokes } from './hangul.ts';

/** What no Sino-Korean syllable has: tense consonants, ㅋ, y behind ㄷㅅㅈㅊㅌ, ㅒ, other finals. */
const FOREIGN =
  /^(?:[ㄲㄸㅃㅆㅉㅋ]|[ㄷㅅㅈㅊㅌ][ㅑㅕㅛㅠㅖ]|.ㅒ)|[^ㅏ-ㅣㄱㄴㄹㅁㅂㅇ]$|[ㄱ-ㅎ]{2}$/;

/**
 * Whether a text of two syllables may be a word: both are such as Korean nouns are made of. Of the
 * texts that are one stroke off a word of two syllables every eighth is a word of the dictionary, of
 * longer ones hardly any.
 *
 * @param text Hangul
 */
export const isLikelyWord = (text: string): boolean =>
  /^[가-힣]{2}$/.test(text) && ![...text].some((syllable) => FOREIGN.test(strokes(syllable)));
