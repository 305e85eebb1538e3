/**
 * What a lexicon says of its own words, a bit each: which of them may be English, and which are cut in two
 * elsewhere (생태|계). A fifth of what naming them takes.
 */
import { type BitCoder, BitReader, BitWriter } from './range-coder.ts';
import { countWhile } from './sorted.ts';

/** Something that may be said. */
interface Choice {
  /** a word, or the parts of one joined by `|` */
  text: string;
  /** number of the odds that it goes by */
  kind: number;
}

/** Kinds by how many letters there are, */
const LONGEST = 15;
/** and by where they are cut. */
const KINDS = (LONGEST + 1) ** 2;

/** What may be said of words, in their order. @param words in the order of their UTF-16 units */
function* choicesOf(words: readonly string[]): Generator<Choice> {
  const listed = new Set(words);
  for (const word of words) {
    const kind = Math.min(word.length, LONGEST) * (LONGEST + 1);
    if (word < '가') yield { text: word, kind };
    for (let at = 1; at < word.length; at++) {
      const [first, rest] = [word.slice(0, at), word.slice(at)];
      // the last part of a split may be a beginning
      if (listed.has(first) && words[countWhile(words, (one) => one < rest)]?.startsWith(rest))
        yield { text: `${first}|${rest}`, kind: kind + Math.min(at, LONGEST) };
    }
  }
}

/** Writes or reads which are chosen. */
function choose(coder: BitCoder, words: readonly string[], given?: ReadonlySet<string>): string[] {
  const chosen = [...choicesOf(words)].filter(({ text, kind }) =>
    coder.bit(kind, given?.has(text) ? 1 : 0),
  );
  return chosen.map(({ text }) => text);
}

/**
 * Writes what is said of words.
 *
 * @param words in the order of their UTF-16 units
 * @param some words, or parts of words
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
