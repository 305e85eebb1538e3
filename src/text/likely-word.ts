/** Whether letters that no text is known to have may be a word all the same. */
import { strokes } from './hangul.ts';

/** What no Sino-Korean syllable has: tense consonants, ㅋ, y behind ㄷㅅㅈㅊㅌ, ㅒ, other finals. */
const FOREIGN =
  /^(?:[ㄲㄸㅃㅆㅉㅋ]|[ㄷㅅㅈㅊㅌ][ㅑㅕㅛㅠㅖ]|.ㅒ)|[^ㅏ-ㅣㄱㄴㄹㅁㅂㅇ]$|[ㄱ-ㅎ]{2}$/;

/** Whether a text is of syllables such as Korean nouns are made of. @param text Hangul */
export const isSinoKorean = (text: string): boolean =>
  /^[가-힣]+$/.test(text) && ![...text].some((syllable) => FOREIGN.test(strokes(syllable)));

/**
 * Whether a text of two syllables may be a word: both are such as Korean nouns are made of. Of the
 * texts that are one stroke off a word of two syllables every eighth is a word of the dictionary, of
 * longer ones hardly any.
 *
 * @param text Hangul
 */
export const isLikelyWord = (text: string): boolean => text.length === 2 && isSinoKorean(text);

/** Syllables that make another noun of one: 교육비, 교육부, 교육자. */
const NOUNS_END = new Set(
  '가값계과관국권금기단력론료률물법부비사서성세소수실액업용원율인자장점제증지청층팀품학형화회',
);

/** Whether a syllable makes another noun of one. */
export const isNounsEnd = (syllable: string): boolean => NOUNS_END.has(syllable);
