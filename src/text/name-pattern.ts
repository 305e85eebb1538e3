import { BEHIND_NAMES } from './particles.ts';

const PARTICLES = `(?:${BEHIND_NAMES.replaceAll(' ', '|')})*`;

/**
 * A pattern that finds names and terms in Korean text, but not inside other words: 인텔 is in
 * “인텔의”, not in “인텔리전스”.
 *
 * @param forms the forms of one or more names; the longest wins where two overlap, none matches nothing
 * @param flags flags of the expression; `u` is always set
 */
export function namePattern(forms: string[], flags = ''): RegExp {
  const escaped = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s?'));
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${escaped.join('|') || '(?!)'})(?=${PARTICLES}(?![\\p{L}\\p{N}]))`,
    `u${flags}`,
  );
}
