import { isSuffix } from './particles.ts';

/**
 * Which of some values a part of an address means: in whatever case, with a bracket, a full stop or a
 * particle behind it, as links are sent in texts.
 *
 * @returns the longest that fits; undefined where none does
 */
export function valueAsked(asked: string, values: readonly string[]): string | undefined {
  if (values.includes(asked)) return asked;
  const text = folded(asked).replace(/^[^\p{L}\p{N}]+/u, '');
  return [...values]
    .sort((a, b) => b.length - a.length)
    .find((value) => {
      const start = folded(value);
      return start !== '' && text.startsWith(start) && isClinging(text.slice(start.length));
    });
}

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .toLowerCase();

/** What stands behind a word without being part of it. */
function isClinging(rest: string): boolean {
  const letters = rest.replace(/[^\p{L}\p{N}]+/gu, '');
  return letters === '' || isSuffix(letters);
}
