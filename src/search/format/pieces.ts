/**
 * The token rules. Index and query use this one module: a rule that only one side follows is a
 * miss.
 *
 * An eojeol (a word between white space) is cut into pieces by script. Hangul pieces are cut
 * further by the morphological analyser at build time and by the lexicon in the browser.
 */

const SCRIPTS = ['letters', 'number', 'hangul', 'hanja', 'mark'] as const;

/** What a piece is made of. `mark` is everything that is never searched for. */
export type Script = (typeof SCRIPTS)[number];

/** Stands for a blank inside of a quantity, which is one word of a query; a sign to all that reads it. */
export const BLANK = '\u0001';

/** A stretch of an eojeol in one script. `start` counts UTF-16 units from the eojeol's start. */
export interface Piece {
  text: string;
  script: Script;
  start: number;
}

// Letters followed by digits are one word (HBM3E, X280), digits followed by letters two (5|G).
// One letter, & or /, one letter is one word (R&D, S/W). Dates (23.06.27) are numbers apart.
// The ’ of a year belongs to it (’22년, ’22.06), that of a quotation does not (‘20대’).
const PIECE =
  /(?<letters>(?<![\p{L}\p{N}])[A-Za-z][&/][A-Za-z](?![A-Za-z0-9])|(?:(?!\p{sc=Hangul}|\p{sc=Han})[\p{L}\p{M}])+(?:\d+(?:[A-Za-z]+\d*)*)?)|(?<number>(?<!\d)['’‘]\d\d(?![\d%])(?!(?![년말초상하上下])\p{L})|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+(?![.\d]))?%?|(?<!\d\.)\d+\.\d+(?![.\d])%?|\d+%?)|(?<hangul>(?:(?![ㆍ·])\p{sc=Hangul})+)|(?<hanja>\p{sc=Han})|(?<mark>(?:(?!['’‘]\d\d(?!\d))[^\p{L}\d])+|.)/gsu;

/** Cuts one eojeol into pieces; their texts joined give the eojeol again. */
export function cut(eojeol: string): Piece[] {
  return Array.from(eojeol.matchAll(PIECE), ({ 0: text, index: start, groups = {} }) => ({
    text,
    script: SCRIPTS.find((script) => groups[script]) ?? 'mark',
    start,
  }));
}

// Format and private-use characters, variation selectors.
const INVISIBLE = /\p{Cf}|\p{Co}|\uFE00|\uFE0F/gu;
const SQUARED_UNITS = /[\u3380-\u33DF\u2100-\u214F\uFF01-\uFF5E]/gu;

/**
 * Text in the form that both sides work on: composed Hangul (NFC), unit signs and full-width
 * letters as plain letters (㎓ → GHz), no invisible characters, white space as one blank.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(SQUARED_UNITS, (sign) => sign.normalize('NFKC'))
    .replace(INVISIBLE, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/**
 * The form in which words are compared and stored in the index: lower case, letters and digits
 * only. The point of a decimal, the % after a number and the ’ before a year become ㆍ, so that 4.7 is
 * not 47, 70% is not 70 and ’22 not 22.
 */
export function fold(word: string): string {
  // most words are this already, and are asked many times
  if (/^[가-힣]+$/.test(word)) return word;
  return word
    .toLowerCase()
    .replace(/(\d)(?:\.(?=\d)|%)/g, '$1ㆍ')
    .replace(/(?<!\d)['’‘](?=\d\d(?!\d))/g, 'ㆍ')
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

/** A folded text with the signs for which ㆍ stands in it. */
export const withSigns = (folded: string): string =>
  folded
    .replace(/(?<!\d)ㆍ/g, '’')
    .replace(/ㆍ(?=\d)/g, '.')
    .replaceAll('ㆍ', '%');

/** The letters of pieces. */
export const textOf = (pieces: readonly Pick<Piece, 'text'>[]): string =>
  pieces.map(({ text }) => text).join('');

/** Whether a word is Hangul only; loose jamo count as Hangul. */
export const isHangul = (word: string): boolean => /^[\p{sc=Hangul}]+$/u.test(word);

/** Whether a word holds a jamo that stands alone (ㅂㄷㅊ, 반도ㅊ), as no written word does. */
export const hasLooseJamo = (word: string): boolean => /[ㄱ-ㅎㅏ-ㅣ]/u.test(word);

/** Whether a folded word is a number; numbers are in no list of words. */
export const isNumber = (word: string): boolean => /^ㆍ?\d/.test(word);

/** Digits in words, from one to nine. */
export const DIGITS = '일이삼사오육칠팔구';

/** What a number in words begins with: 십억, 이십 년; or what is one: 삼 나노. */
const SPELLED = new RegExp(`(?:^| )(?:[${DIGITS}]?[십백천]|[${DIGITS}] ?나노)`);

/** Whether a text may have a number. @param text normalised */
export const mayHaveNumber = (text: string): boolean => /\d/.test(text) || SPELLED.test(text);
