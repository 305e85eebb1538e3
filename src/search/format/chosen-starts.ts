/**
 * With which letters chunks begin, as a head tells it: of the beginnings of its own words a bit each, a quarter of
 * what naming them takes.
 */
import { ALIKE } from './chunk-of.ts';
import { type BitCoder, BitReader, BitWriter } from './range-coder.ts';

/** Chunks are about as long as each other: the odds go by how many beginnings the one at hand has, up to this. */
const FAR = 23;

/** Writes or reads which beginnings of words are chosen. */
function choose(coder: BitCoder, words: readonly string[], given?: ReadonlySet<string>): string[] {
  const chosen: string[] = [];
  let length = 0;
  for (const start of new Set(words.map((word) => word.slice(0, ALIKE)))) {
    const isChosen = coder.bit(Math.min(length, FAR), given?.has(start) ? 1 : 0);
    length = isChosen ? 0 : length + 1;
    if (isChosen) chosen.push(start);
  }
  return chosen;
}

/**
 * Writes starts.
 *
 * @param words in the order of their UTF-16 units
 * @returns bytes, and the starts that they do not tell
 */
export function packStarts(
  words: readonly string[],
  starts: readonly string[],
): { bytes: Uint8Array; others: string[] } {
  const writer = new BitWriter(FAR + 1);
  const told = new Set(choose(writer, words, new Set(starts)));
  return { bytes: writer.bytes(), others: starts.filter((start) => !told.has(start)) };
}

/**
 * Reads them again, in their order.
 *
 * @param others that the bytes do not tell
 * @throws RangeError when the bytes are cut off
 */
export const unpackStarts = (
  bytes: Uint8Array,
  words: readonly string[],
  others: readonly string[],
): string[] => [...choose(new BitReader(bytes, FAR + 1), words), ...others].sort();
