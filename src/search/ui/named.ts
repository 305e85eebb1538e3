/** What was typed, as it is named in a sentence. */

/** Letters that are named. */
const MOST = 40;

/** Without what is not seen and what turns the direction of writing, be it half a letter. */
export const seen = (typed: string): string => typed.replace(/\p{C}/gu, '');

/** One jamo is no word yet, nor is a syllable that a jamo follows. */
export const isUnfinished = (typed: string): boolean =>
  /(^|[^ㄱ-ㅎㅏ-ㅣ])[ㄱ-ㅎㅏ-ㅣ]$/.test(typed);

/** The first letters, in quotes. */
export function named(typed: string): string {
  const letters = [...seen(typed)];
  return `‘${letters.slice(0, MOST).join('')}${letters.length > MOST ? '…' : ''}’`;
}
