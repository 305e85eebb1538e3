/**
 * Which of its own words a lexicon cuts in two elsewhere (생태|계), a bit each: a third of what naming them takes.
 */
import { type BitCoder, BitReader, BitWriter } from './range-coder.ts';

/** Kinds by how many letters there are, */
const LONGEST = 15;
/** and by where they are cut. */
const KINDS = (LONGEST + 1) ** 2;

/** Writes or reads which words are chosen as two that are words, parted by `|`. */
function choose(coder: BitCoder, words: readonly string[], given?: ReadonlySet<string>): string[] {
  const chosen: string[] = [];
  const listed = new Set(words);
  /** those that this one begins with, the shortest first */
  const firsts: string[] = [];
  for (const word of words) {
    while (!word.startsWith(firsts.at(-1) ?? '')) firsts.pop();
    const kind = Math.min(word.length, LONGEST) * (LONGEST + 1);
    for (const first of firsts) {
      const rest = word.slice(first.length);
      if (!listed.has(rest)) continue;
      const isCut = given?.has(`${first}|${rest}`) ? 1 : 0;
      if (coder.bit(kind + Math.min(first.length, LONGEST), isCut)) chosen.push(`${first}|${rest}`);
    }
    firsts.push(word);
  }
  return chosen;
}

/**
 * Writes what is said of words.
 *
 * @param words in the order of their UTF-16 units
 * @param some parts of words
 * @returns bytes, and which of those they do not tell
 */
export function packChoices(
  words: readonly string[],
  some: readonly string[],
): { bytes: Uint8Array; others: string[] } {
  const writer = new BitWriter(KINDS);
  const told = new Set(choose(writer, words, new Set(some)));
  return { bytes: writer.bytes(), others: some.filter((one) => !told.has(one)) };
}

/**
 * Reads it again.
 *
 * @throws RangeError when the bytes are cut off
 */
export const unpackChoices = (bytes: Uint8Array, words: readonly string[]): string[] =>
  choose(new BitReader(bytes, KINDS), words);
