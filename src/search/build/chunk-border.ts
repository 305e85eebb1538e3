/** Where one chunk of words ends and the next begins, in few bytes: a page reads it before all else. */
import { ALIKE } from '../format/chunk-of.ts';

/** Syllables that begin with one consonant, and with one vowel behind it. */
const SYLLABLES = [588, 28];
/** The first of all. */
const FIRST = '가'.charCodeAt(0);

/**
 * What parts a stretch from the one before, told in few bytes: no more letters than it takes, and of the syllables
 * that would do that with the fewest jamo, which parts others, too.
 *
 * @param last word of the stretch before
 * @param word the first of this one
 */
export function borderOf(last = '', word: string): string {
  const [first = '', second = ''] = word.slice(0, ALIKE);
  if (last[0] !== first) return first;
  const syllable = second.charCodeAt(0) - FIRST;
  if (!(syllable >= 0)) return first + second;
  const before = (last.charCodeAt(1) || 0) - FIRST;
  const plain = SYLLABLES.map((alike) => syllable - (syllable % alike)).find((one) => one > before);
  return first + String.fromCharCode(FIRST + (plain ?? syllable));
}
