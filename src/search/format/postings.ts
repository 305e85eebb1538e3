/**
 * Where words stand, and the files of an index that say it: chunks of words that follow each other in the
 * lexicon, with what is looked up for them besides. Numbers, which the lexicon does not list, have chunks
 * of their own.
 */
import { type Alphabet, decodeText, encodeText } from './alphabet.ts';
import { at } from './at.ts';
import { pack, unpack } from './front-coding.ts';
import { type LatinNamed, latinNamed } from './latin.ts';
import { type NearNames, parseNear, printNear } from './names.ts';
import { NumberReader, packStretches } from './numbers.ts';
import { type BitCoder, BitReader, BitWriter, codeNumber, contextsOf } from './range-coder.ts';
import { packServings, readServings, type Serving } from './servings.ts';

/** Where a word stands: record → positions in its content, ascending. */
export type Postings = Map<number, number[]>;

/** Words (folded) to where they stand. */
export type WordIndex = Map<string, Postings>;

/** Half a million positions: what compares any two values, or makes lists of them, takes a third of a second longer. */
export function areSame(some: Postings | undefined, others: Postings): boolean {
  if (some === others) return true;
  if (some?.size !== others.size) return false;
  for (const [record, positions] of some) {
    const other = others.get(record);
    if (other?.length !== positions.length) return false;
    for (let at = 0; at < other.length; at++) if (other[at] !== positions[at]) return false;
  }
  return true;
}

/** Kinds of numbers: how many records a word has, how often it stands in one, where first, where next. */
const [RECORDS, TIMES, NEXT, FIRST, GAPS] = [0, 1, 2, 3, 7];
/** A word of many records has them close together: distances by how many they are, to the power of two. */
const MOST_GAPS = 11;
const CONTEXTS = contextsOf(GAPS + MOST_GAPS + 1);

/** Writes or reads where one word stands. */
function codePostings(coder: BitCoder, postings: Postings = new Map()): Postings {
  const read: Postings = new Map();
  const given = [...postings].sort(([a], [b]) => a - b);
  const records = codeNumber(coder, RECORDS, given.length);
  const gaps = GAPS + Math.min(31 - Math.clz32(records + 1), MOST_GAPS);
  let record = -1;
  for (let index = 0; index < records; index++) {
    const [number = 0, places = []] = given[index] ?? [];
    record += codeNumber(coder, gaps, number - record - 1) + 1;
    const times = codeNumber(coder, TIMES, places.length - 1) + 1;
    const found: number[] = [];
    let place = -1;
    for (let time = 0; time < times; time++) {
      const kind = time > 0 ? NEXT : FIRST + Math.min(times, FIRST) - 1;
      place += codeNumber(coder, kind, (places[time] ?? 0) - place - 1) + 1;
      found.push(place);
    }
    read.set(record, found);
  }
  return read;
}

/** Where the words of a chunk stand, each in turn. */
export function packPostings(postings: readonly Postings[]): Uint8Array {
  const writer = new BitWriter(CONTEXTS);
  for (const of of postings) codePostings(writer, of);
  return writer.bytes();
}

/**
 * Reads where so many words stand.
 *
 * @throws RangeError when the bytes are cut off
 */
export function unpackPostings(bytes: Uint8Array, words: number): readonly Postings[] {
  const reader = new BitReader(bytes, CONTEXTS);
  return Array.from({ length: words }, () => codePostings(reader));
}

/** What a chunk says. */
export interface Chunk {
  /** its words, a stretch of the lexicon, in order */
  words: WordIndex;
  /** words and phrases that are looked up for these; numbers, which the lexicon does not list */
  named: WordIndex;
  /** names that may be meant by these */
  near: NearNames;
  /** texts that are shown together for queries that begin with these */
  servings: Serving[];
}

/**
 * The bytes of a chunk.
 *
 * @param packed makes bytes of where words stand
 */
export function printChunk(
  { words, named, near, servings }: Chunk,
  alphabet: Alphabet,
  packed = packPostings,
): Uint8Array {
  const sorted = [...named].sort(([a], [b]) => (a < b ? -1 : 1));
  const names = encodeText(pack(sorted.map(([name]) => name)), alphabet);
  return packStretches([
    names,
    packed([...words.values(), ...sorted.map(([, postings]) => postings)]),
    encodeText(printNear(near), alphabet),
    packServings(servings),
  ]);
}

/** A chunk as it is read: each of its words and all that it names in one. */
export interface ReadChunk extends Pick<Chunk, 'words' | 'near' | 'servings'> {
  /** words in Latin letters among those that it names, and how they are cut there */
  latin: LatinNamed;
}

/**
 * Reads a chunk: each of its words and all that it names to where they stand, and the names near them, and its servings.
 *
 * @param words of the lexicon that it has, in order
 * @param unpacked reads where words stand
 * @throws RangeError when it is cut off
 */
export function readChunk(
  bytes: Uint8Array,
  words: readonly string[],
  alphabet: Alphabet,
  unpacked = unpackPostings,
): ReadChunk {
  const file = new NumberReader(bytes);
  const named = unpack(decodeText(file.stretch(), alphabet));
  const all = [...words, ...named];
  const postings = unpacked(file.stretch(), all.length);
  return {
    words: new Map(all.map((word, number) => [word, at(postings, number)])),
    near: parseNear(decodeText(file.stretch(), alphabet)),
    servings: readServings(file.stretch()),
    latin: latinNamed(named),
  };
}
