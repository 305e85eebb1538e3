import { withoutSpaces } from './fold.ts';
import { BEHIND_NAMES } from './particles.ts';

const PARTICLES = `(?:${BEHIND_NAMES.replaceAll(' ', '|')})*`;

const BEFORE = /[\p{L}\p{N}]$/u;
const AFTER = new RegExp(`^${PARTICLES}(?![\\p{L}\\p{N}])`, 'u');
/** More than the longest run of particles: what is read behind a name to tell it from other words. */
const TAIL = 40;

/**
 * Tells whether a text has a name, as `namePattern` would find it; for many names and long texts,
 * since it looks only where the letters of a name stand.
 *
 * @param forms the forms of a name
 * @param longer words that hold a form and mean something else: “미니 Fab” for 미니
 */
export function nameTest(
  forms: readonly string[],
  longer: readonly string[] = [],
): (text: string) => boolean {
  const all = forms.map((form) => form.split(/\s+/));
  const isThere = (text: string) => all.some((words) => hasName(text, words));
  if (longer.length === 0) return isThere;
  const pattern = namePattern([...forms, ...longer], 'g');
  const others = new Set(longer.map(withoutSpaces));
  return (text) =>
    isThere(text) &&
    [...text.matchAll(pattern)].some(([found]) => !others.has(withoutSpaces(found)));
}

/** True where the words of a name stand, a space or none between them, and neither in another word. */
function hasName(text: string, words: string[]): boolean {
  const [first = ''] = words;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const end = endOf(text, at, words);
    if (
      end !== undefined &&
      !BEFORE.test(text.slice(Math.max(0, at - 2), at)) &&
      AFTER.test(text.slice(end, end + TAIL))
    )
      return true;
  }
  return false;
}

function endOf(text: string, at: number, words: string[]): number | undefined {
  let end = at;
  for (const [i, word] of words.entries()) {
    if (i > 0 && /\s/.test(text.charAt(end))) end++;
    if (!text.startsWith(word, end)) return undefined;
    end += word.length;
  }
  return end;
}

/**
 * A pattern that finds names and terms in Korean text, but not inside other words: 인텔 is in
 * “인텔의”, not in “인텔리전스”.
 *
 * @param forms the forms of one or more names; the longest wins where two overlap, none matches nothing
 * @param flags flags of the expression; `u` is always set
 */
export function namePattern(forms: readonly string[], flags = ''): RegExp {
  const escaped = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s?'));
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${escaped.join('|') || '(?!)'})(?=${PARTICLES}(?![\\p{L}\\p{N}]))`,
    `u${flags}`,
  );
}

/**
 * The longer words that hold one of the forms as a word: in them the form is part of another name.
 *
 * @param forms the forms of a name
 * @param words other names
 */
export function wordsAround(forms: readonly string[], words: readonly string[]): string[] {
  const isIn = nameTest(forms);
  return words.filter((word) => !forms.includes(word) && isIn(word));
}
