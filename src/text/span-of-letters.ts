import { lettersOnly } from './fold.ts';

/**
 * Where words stand in a text when letters and digits alone are compared.
 *
 * @returns the place of the first letter and the one behind the last, or undefined when they do not
 * stand there
 */
export function spanOfLetters(
  text: string,
  words: string,
): { from: number; to: number } | undefined {
  const kept = [...text.matchAll(/./gsu)].filter(([sign]) => lettersOnly(sign) !== '');
  // one entry for each letter of the folded text
  const at = kept.flatMap(({ 0: sign, index }) =>
    Array.from(lettersOnly(sign), () => ({ from: index, to: index + sign.length })),
  );
  const sought = lettersOnly(words);
  const start = sought ? lettersOnly(text).indexOf(sought) : -1;
  const [first, last] = [at[start], at[start + sought.length - 1]];
  return first && last && { from: first.from, to: last.to };
}
