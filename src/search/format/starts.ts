/**
 * What a page must know to ask for the words of a query before engine and head have come: where they lie,
 * and with which letters each chunk begins. A small file, which comes while those two are on their way.
 */

import { chunkOf } from './chunk-of.ts';

/** The chunks of one index. */
export interface Starts {
  /** their paths below the site's root, see `chunksOf` */
  path: string;
  /** of each chunk of words that the lexicon lists, see `chunkOf` */
  starts: readonly string[];
  /** of each of the chunks of numbers that follow */
  firsts: readonly string[];
}

/** Stands for the second letter of what has only one. */
const NONE = '.';

/** Starts as a text: those with the same first letter name it once. */
export function printStarts({ path, starts, firsts }: Starts): string {
  const groups = [...Map.groupBy(starts, (start) => start.charAt(0))].map(
    ([first, alike]) => first + alike.map((start) => start.slice(1) || NONE).join(''),
  );
  return [path, groups.join(' '), firsts.join(' ')].join('\n');
}

/** Reads that text. */
export function parseStarts(text: string): Starts {
  const [path = '', groups = '', firsts = ''] = text.split('\n');
  const starts = groups.split(' ').flatMap((group) => {
    const [first = '', ...seconds] = group.split('');
    return seconds.map((second) => first + (second === NONE ? '' : second));
  });
  return { path, starts, firsts: firsts.split(' ').filter(Boolean) };
}

/** What of a query is looked up as it stands, roughly: the engine cuts it with more care. */
const WORD = /[가-힣]+|[a-z]+\d*|\d+/g;
/** A word that may be of two: the first of them has mostly two syllables, */
const COMPOUND = /^[가-힣]{4,}$/;
/** that of a long one often three. */
const LONG = /^[가-힣]{6,}$/;
/** Behind all that may go on a letter. */
const LAST = '\uFFFF';

/**
 * The chunks that an engine asks for first: all of them for seven of ten queries, and for every third one more.
 *
 * @param query as typed
 */
export function foreseen(query: string, { starts, firsts }: Starts): Set<number> {
  const typed = query
    .normalize('NFC')
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, '$1');
  const words = (typed.match(WORD) ?? []).flatMap((word) => [
    word,
    ...(word.length === 1 ? [word + LAST] : []),
    ...(COMPOUND.test(word) ? [word.slice(2)] : []),
    ...(LONG.test(word) ? [word.slice(3)] : []),
  ]);
  return new Set(words.map((word) => chunkOf(word, starts, firsts)));
}
