/** Hangul syllables taken apart and put together: jamo, initials, the two-set keyboard. */

const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const FINALS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
const FIRST = 0xac00;
const LAST = 0xd7a3;

/** Jamo that two key strokes make, and the strokes. */
const DOUBLE: Record<string, string> = {
  ㅘ: 'ㅗㅏ',
  ㅙ: 'ㅗㅐ',
  ㅚ: 'ㅗㅣ',
  ㅝ: 'ㅜㅓ',
  ㅞ: 'ㅜㅔ',
  ㅟ: 'ㅜㅣ',
  ㅢ: 'ㅡㅣ',
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
};
const JOINED = new Map(Object.entries(DOUBLE).map(([jamo, strokes]) => [strokes, jamo]));

const KEYS = 'rRseEfaqQtTdwWczxvgkoiOjpuPhynbml';
const STROKES = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ';

const isSyllable = (char: string): boolean => {
  const code = char.charCodeAt(0);
  return code >= FIRST && code <= LAST;
};

function parts(syllable: string): [initial: string, vowel: string, final: string] {
  const code = syllable.charCodeAt(0) - FIRST;
  return [
    INITIALS.charAt(Math.floor(code / 588)),
    VOWELS.charAt(Math.floor((code % 588) / 28)),
    FINALS.charAt(code % 28).trim(),
  ];
}

/** A syllable taken apart; without a final consonant that is empty. */
export interface Jamo {
  initial: string;
  vowel: string;
  final: string;
}

/** The jamo of a syllable. */
export function jamoOf(syllable: string): Jamo {
  const [initial, vowel, final] = parts(syllable);
  return { initial, vowel, final };
}

/** The syllable of jamo. */
export const composed = ({ initial, vowel, final }: Jamo): string =>
  String.fromCharCode(
    FIRST +
      INITIALS.indexOf(initial) * 588 +
      VOWELS.indexOf(vowel) * 28 +
      FINALS.indexOf(final || ' '),
  );

/** Key strokes of a text: 값 → ㄱㅏㅂㅅ. Other characters stay as they are. */
export function strokes(text: string): string {
  let out = '';
  for (const char of text)
    for (const jamo of isSyllable(char) ? parts(char) : [char]) out += DOUBLE[jamo] ?? jamo;
  return out;
}

/** Initial consonants of a text (초성): 반도체 → ㅂㄷㅊ. Other characters stay as they are. */
export function initials(text: string): string {
  let out = '';
  for (const char of text) out += isSyllable(char) ? parts(char)[0] : char;
  return out;
}

/** A pattern for texts whose initials or syllables are these: ㅂ도 → [ㅂ바-빟]도. For letters and digits only. */
export const initialPattern = (letters: string): string =>
  Array.from(letters.replace(/[ㄳㄵ-ㄶㄺ-ㅀㅄ]/g, strokes), (letter) => {
    const initial = INITIALS.indexOf(letter);
    if (initial < 0) return letter;
    const first = FIRST + initial * 588;
    return `[${letter}${String.fromCharCode(first)}-${String.fromCharCode(first + 587)}]`;
  }).join('');

const TENSE = 'ㄲㄸㅃㅆㅉ';
const PLAIN = 'ㄱㄷㅂㅅㅈ';

/** Key strokes without the shift that makes a consonant tense: ㅂㅃ → ㅂㅂ. */
export const unshifted = (text: string): string =>
  Array.from(text, (stroke) => PLAIN[TENSE.indexOf(stroke)] ?? stroke).join('');

/**
 * The consonant under which a Korean index lists a syllable: 깐 → ㄱ.
 *
 * @returns undefined for anything but a syllable
 */
export function indexConsonant(char: string): string | undefined {
  if (!isSyllable(char)) return undefined;
  const [initial] = parts(char);
  return PLAIN[TENSE.indexOf(initial)] ?? initial;
}

/** The place of a syllable's vowel in the order of the dictionary. */
export const vowelRank = (syllable: string): number => VOWELS.indexOf(parts(syllable)[1]);

/**
 * The syllable without its final consonant, under which a Korean index gathers: 각 → 가.
 *
 * @returns undefined for anything but a syllable
 */
export const openSyllable = (char: string): string | undefined =>
  isSyllable(char)
    ? String.fromCharCode(char.charCodeAt(0) - ((char.charCodeAt(0) - FIRST) % 28))
    : undefined;

/** Key strokes composed to syllables, as an input method does it. */
export function compose(typed: string): string {
  let out = '';
  let [initial, vowel, final] = ['', '', ''];
  const flush = () => {
    if (initial && vowel) out += composed({ initial, vowel, final });
    else out += initial + vowel;
    [initial, vowel, final] = ['', '', ''];
  };
  for (const jamo of typed) {
    if (VOWELS.includes(jamo)) {
      const joined = JOINED.get(vowel + jamo);
      if (vowel && !final && joined) vowel = joined;
      else if (final) {
        // The final consonant, or the second half of a double one, begins the next syllable.
        const strokesOfFinal = DOUBLE[final] ?? final;
        final = strokesOfFinal.slice(0, -1);
        const next = strokesOfFinal.slice(-1);
        flush();
        [initial, vowel] = [next, jamo];
      } else {
        if (vowel) flush();
        vowel = jamo;
      }
    } else if (initial && vowel && !final && FINALS.includes(jamo)) final = jamo;
    else if (final && JOINED.has(final + jamo)) final = JOINED.get(final + jamo) ?? final;
    else {
      flush();
      if (INITIALS.includes(jamo)) initial = jamo;
      else out += jamo;
    }
  }
  flush();
  return out;
}

/** Hangul typed with the keyboard set to English: qksehcp → 반도체. */
export function fromKeys(latin: string): string {
  let typed = '';
  for (const key of latin) {
    const at = KEYS.indexOf(key);
    typed += STROKES[at < 0 ? KEYS.indexOf(key.toLowerCase()) : at] ?? key;
  }
  return compose(typed);
}

/** English typed with the keyboard set to Hangul: ㅎㅔㅕ → gpu. */
export function toKeys(hangul: string): string {
  let keys = '';
  for (const stroke of strokes(hangul)) keys += KEYS[STROKES.indexOf(stroke)] ?? stroke;
  return keys;
}
