/** English names of what the report says in Korean. */
import { fold } from './pieces.ts';

/** A name in the form in which names are compared, and texts of the report. */
export type EnglishName = [name: string, ...texts: string[]];

/** Words that people leave out, and the search with them. */
const SMALL = new Set('a an and by for from in of on the to with'.split(' '));

/** The form in which English names are compared: small, without signs, each word in the singular. */
export const comparable = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => singular(fold(word)))
    .filter((word) => word !== '' && !SMALL.has(word))
    .join(' ');

/** Short words and those in -ss or -us are no plurals: 6gs, wireless, consensus. */
const singular = (word: string): string =>
  /^[a-z]+[^aeiou]ies$/.test(word)
    ? `${word.slice(0, -3)}y`
    : /^[a-z]{3,}s$/.test(word) && !/[isu]s$/.test(word)
      ? word.slice(0, -1)
      : word;
