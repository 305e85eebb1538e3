/**
 * Where words stand, and the files of an index that say it: chunks of words that are asked for
 * together, in columns of numbers.
 */
import { type Alphabet, decodeText, encodeText } from './alphabet.ts';
import { pack, unpack } from './front-coding.ts';
import { NumberReader, packNumbers, packStretches } from './numbers.ts';

/** Where a word stands: record → positions in its content, ascending. */
export type Postings = Map<number, number[]>;

/** Words (folded) to where they stand. */
export type WordIndex = Map<string, Postings>;

/** Words with their postings, as text and numbers. */
export interface PackedChunk {
  words: string;
  columns: Uint8Array;
}

/**
 * Packs a chunk.
 *
 * @param words in the order of their UTF-16 units
 */
export function packChunk(words: [word: string, postings: Postings][]): PackedChunk {
  const [counts, records, positions]: [number[], number[], number[]] = [[], [], []];
  for (const [, postings] of words) {
    counts.push(postings.size);
    let before = 0;
    for (const [record, places] of [...postings].sort(([a], [b]) => a - b)) {
      records.push(record - before);
      before = record;
      counts.push(places.length);
      let last = 0;
      for (const place of places) {
        positions.push(place - last);
        last = place;
      }
    }
  }
  return {
    words: pack(words.map(([word]) => word)),
    columns: packStretches([counts, records, positions].map(packNumbers)),
  };
}

/** A chunk as bytes. */
export const printChunk = ({ words, columns }: PackedChunk, alphabet: Alphabet): Uint8Array =>
  packStretches([encodeText(words, alphabet), columns]);

/**
 * Reads a chunk: each of its words to its postings.
 *
 * @throws RangeError when it is cut off
 */
export function readChunk(bytes: Uint8Array, alphabet: Alphabet): Map<string, Postings> {
  const file = new NumberReader(bytes);
  const words = unpack(decodeText(file.stretch(), alphabet));
  const columns = new NumberReader(file.stretch());
  const column = () => new NumberReader(columns.stretch());
  const [counts, records, positions] = [column(), column(), column()];
  const chunk = new Map<string, Postings>();
  for (const word of words) {
    const postings: Postings = new Map();
    let record = 0;
    for (let left = counts.next(); left > 0; left--) {
      record += records.next();
      let place = 0;
      const places = Array.from({ length: counts.next() }, () => {
        place += positions.next();
        return place;
      });
      postings.set(record, places);
    }
    chunk.set(word, postings);
  }
  return chunk;
}
