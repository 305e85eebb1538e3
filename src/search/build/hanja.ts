import { readingOf } from '#/text/hanja.ts';

/** The signs of a text that have a listed reading, each followed by it. */
export const readingsOf = (text: string): string =>
  [...new Set(text.match(/\p{sc=Han}/gu))]
    .sort()
    .map((sign) => sign + (readingOf(sign) ?? ''))
    .filter((pair) => pair.length > 1)
    .join('');
