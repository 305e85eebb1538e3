/**
 * What a page must know to ask for the words of a query before the engine has come: where they lie, and with
 * which letters each chunk begins, as lines of plain text.
 */

import { chunkOf, type WordPlaces } from './chunk-of.ts';

/** The chunks of one index. */
export interface Starts extends WordPlaces {
  edition: string;
  /** hash of the whole index; name of the folder in which its chunks and texts lie */
  build: string;
}

/** Stands for the second letter of what has only one. */
const NONE = '.';
/** Parts those with one first letter from those with the next. */
const PARTING = ' ';
/** A letter's distance from the first letter before is told as the sign that stands so far behind this one. */
const NEAREST = PARTING.charCodeAt(0);

/**
 * Starts as three lines, of the edition and its build, of words and of numbers: those with the same first letter
 * name it once, by how far it is from the one before.
 */
export function printStarts({ edition, build, starts, firsts }: Starts): string {
  let last = 0;
  const groups = [...Map.groupBy(starts, (start) => start.charCodeAt(0))].map(([first, alike]) => {
    const distance = first - last;
    last = first;
    const seconds = alike.map((start) => start.slice(1) || NONE);
    return String.fromCharCode(NEAREST + distance) + seconds.join('');
  });
  return [`${edition} ${build}`, groups.join(PARTING), firsts.join(' '), ''].join('\n');
}

/** Reads these lines. */
export function parseStarts(text: string): Starts {
  const [name = '', groups = '', firsts = ''] = text.split('\n');
  const [edition = '', build = ''] = name.split(' ');
  let first = 0;
  const starts = groups.split(PARTING).flatMap((group) => {
    first += group.charCodeAt(0) - NEAREST;
    const letter = String.fromCharCode(first);
    return Array.from(group.slice(1), (second) => (second === NONE ? letter : letter + second));
  });
  return { edition, build, starts, firsts: firsts.split(' ').filter(Boolean) };
}

/** What of a query is looked up as it stands, roughly: the engine cuts it with more care. */
const WORD = /[가-힣]+|[a-z]+\d*|\d+/g;

/**
 * The chunks that an engine asks for first: all of them for eight of ten queries, and for every eighth one more.
 * What a long word may be made of is not guessed: every other guess would be wrong.
 *
 * @param query as typed
 */
export function foreseen(query: string, places: WordPlaces): Set<number> {
  const typed = query
    .normalize('NFC')
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, '$1');
  return new Set((typed.match(WORD) ?? []).map((word) => chunkOf(word, places)));
}
